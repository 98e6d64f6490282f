"""Downloads: the queue, the partial files on the disk, and the record of finished files."""
