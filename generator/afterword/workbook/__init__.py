"""The words: a plan becomes pages, drafts, documents and events, all of them plain values."""
