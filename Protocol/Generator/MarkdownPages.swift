/// `methods.md`: what can be asked, with every request and reply.
struct MethodsPage {
    let schema: Schema

    func text() -> String { "" }
}

/// `errors.md`: every error code, what it means and what to do after it.
struct ErrorsPage {
    let schema: Schema

    func text() -> String { "" }
}
