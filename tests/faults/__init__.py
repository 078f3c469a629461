"""The list of faults that sddesk is held to, and which tests hold it there."""
