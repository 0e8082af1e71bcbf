"""The workbook in the browser: the live server, the door before it, and what its pages may write into the files."""
