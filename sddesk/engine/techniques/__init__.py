"""Ways to make a picture: from text alone, from a start picture. One file each."""
