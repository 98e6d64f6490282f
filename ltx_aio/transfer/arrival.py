"""A whole file gets its name, and nothing else ever loses that name to it."""

import errno
import os
from pathlib import Path

from ..problems import Trouble
from .part import Part
from .target import Target

FULL = {errno.ENOSPC, errno.EDQUOT}


def arrive(part: Part, target: Target) -> None:
    """Name a part that is whole, hashed and on the disk. Call it under the lock.

    Errors: FileExistsError if something has that name; Trouble folder_gone; OSError.
    """
    target.check()
    if not part.is_in_place():
        raise Trouble("folder_gone")
    if not link(target.part, target.dest):
        if os.path.lexists(target.dest):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        if os.name == "nt":
            part.close()  # Windows renames no open file.
        target.part.rename(target.dest)
    else:
        part.delete()
    target.sync()


def link(source: Path, dest: Path) -> bool:
    """Give a file a second name; False where the disk or the system cannot.

    Errors: FileExistsError, and OSError of a full disk or a folder that is not there.
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
