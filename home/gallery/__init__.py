"""Every component in every state, for whoever builds. All words and numbers are invented."""
