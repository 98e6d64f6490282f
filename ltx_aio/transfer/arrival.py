"""Gives a finished file its name, without ever replacing another file."""

import errno
import os
from pathlib import Path

from ..trouble import Trouble
from .part import Part
from .target import Target

FULL = {errno.ENOSPC, errno.EDQUOT}


def arrive(part: Part, target: Target) -> None:
    """Give a part its final name once it is complete, verified and synced. Hold the lock.

    Errors: FileExistsError if the name is taken; Trouble folder_gone; OSError.
    """
    target.check()
    if not part.is_in_place():
        raise Trouble("folder_gone")
    if not link(target.part, target.dest):
        if os.path.lexists(target.dest):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        if os.name == "nt":
            part.close()  # Windows can't rename an open file.
        target.part.rename(target.dest)
    else:
        part.delete()
    target.sync()


def link(source: Path, dest: Path) -> bool:
    """Give a file a second name. False if the disk or the system can't.

    Errors: FileExistsError; OSError if the disk is full or the folder is missing.
    """
    try:
        os.link(source, dest, follow_symlinks=os.link not in os.supports_follow_symlinks)
    except (FileExistsError, FileNotFoundError):
        raise
    except NotImplementedError:
        return False
    except OSError as error:
        if error.errno in FULL:
            raise
        return False
    return True
