"""Model files on their way: the queue, the parts on the disk, what becomes of them."""
