"""Documents as PDF. Nothing else knows WeasyPrint."""
