"""Our routes: each reads a request, has another room do the work, and answers with JSON.

ComfyUI serves every route a second time under /api. Every refusal is
`{"error": {"code", "what", "remedy"}}`: a permanent code, what happened, and what to do about it.
"""
