"""The queue, the running jobs, the saving of their pictures. May import `composing` and `model_list`."""
