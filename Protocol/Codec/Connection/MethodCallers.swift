extension MethodDescription {
    /// How far a caller must have got to call it; roles and scopes are a later question.
    ///
    /// Half authenticated, a caller may take the second step, ask for its code once more, or leave, and nothing else.
    public var callers: CallerStanding {
        var callers: CallerStanding =
            roles.contains(.anyone) ? [.anonymous, .authenticated] : [.authenticated]
        let secondStep = [
            Methods.authenticate.description.opcode, Methods.logout.description.opcode,
            Methods.resendCode.description.opcode,
        ]
        if secondStep.contains(opcode) { callers.insert(.halfAuthenticated) }
        return callers
    }
}
