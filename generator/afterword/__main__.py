"""`python -m afterword` is `afterword`."""

from afterword.cli.main import main

if __name__ == "__main__":
    main()
