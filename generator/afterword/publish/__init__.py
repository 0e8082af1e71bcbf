"""The only place that writes: site, PDF, mail and calendar files."""
