"""`kiosk`: opens the kiosk. Nothing happens when this is imported, as it is again in every child process."""

import os
import sys


def main() -> None:
    from kiosk.start import start
    from kiosk.terminal import show_what_can_be_shown

    show_what_can_be_shown()
    sys.exit(start(sys.argv[1:], os.environ))


if __name__ == "__main__":
    main()
