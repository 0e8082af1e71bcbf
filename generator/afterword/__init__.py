"""Afterword: the workbook for what comes after a job interview."""

__version__ = "0.1.0"
