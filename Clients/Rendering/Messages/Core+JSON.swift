// Generated from Protocol/schema/core.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension Retry: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Outcome: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension ErrorCode: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension RequestMeta: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if timeoutMs != 0 { json.member("timeoutMs", timeoutMs) }
        if !idempotencyKey.isEmpty { json.member("idempotencyKey", bytes: idempotencyKey) }
        json.endObject()
    }
}

extension GoAway: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if code.rawValue != 0 { json.member("code", code) }
        if !message.isEmpty { json.member("message", message) }
        if lastRequestID != 0 { json.member("lastRequestId", lastRequestID) }
        if graceMs != 0 { json.member("graceMs", graceMs) }
        if reconnectAfterMs != 0 { json.member("reconnectAfterMs", reconnectAfterMs) }
        json.endObject()
    }
}

extension ErrorBody: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if code.rawValue != 0 { json.member("code", code) }
        if !message.isEmpty { json.member("message", message) }
        if retry.rawValue != 0 { json.member("retry", retry) }
        if retryAfterMs != 0 { json.member("retryAfterMs", retryAfterMs) }
        if outcome.rawValue != 0 { json.member("outcome", outcome) }
        if !fields.isEmpty { json.member("fields", fields) }
        if traceID != 0 { json.member("traceId", traceID) }
        if currentVersion != 0 { json.member("currentVersion", currentVersion) }
        if case .closed(let value) = details { json.member("closed", value) }
        if case .untilMs(let value) = details { json.member("untilMs", value) }
        if case .stale(let value) = details { json.member("stale", value) }
        if case .quota(let value) = details { json.member("quota", value) }
        json.endObject()
    }
}

extension FieldError: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !field.isEmpty { json.member("field", field) }
        if !message.isEmpty { json.member("message", message) }
        json.endObject()
    }
}

extension ClosedDetails: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if mayOpenFollowUp { json.member("mayOpenFollowUp", mayOpenFollowUp) }
        json.endObject()
    }
}

extension StaleDetails: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if lastSeq != 0 { json.member("lastSeq", lastSeq) }
        json.endObject()
    }
}

extension QuotaDetails: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !name.isEmpty { json.member("name", name) }
        if limit != 0 { json.member("limit", limit) }
        if remaining != 0 { json.member("remaining", remaining) }
        json.endObject()
    }
}

extension Credential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if case .token(let value) = kind { json.member("token", value) }
        if case .password(let value) = kind { json.member("password", value) }
        if case .openLink(let value) = kind { json.member("openLink", value) }
        if case .mailedCode(let value) = kind { json.member("mailedCode", value) }
        if case .secondStep(let value) = kind { json.member("secondStep", value) }
        json.endObject()
    }
}

extension TokenCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !token.isEmpty { json.member("token", token) }
        json.endObject()
    }
}

extension PasswordCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !login.isEmpty { json.member("login", login) }
        if !secret.isEmpty { json.member("secret", secret) }
        json.endObject()
    }
}

extension OpenLinkCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !token.isEmpty { json.member("token", token) }
        json.endObject()
    }
}

extension MailedCodeCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !email.isEmpty { json.member("email", email) }
        if !code.isEmpty { json.member("code", code) }
        json.endObject()
    }
}

extension SecondStepCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !challenge.isEmpty { json.member("challenge", challenge) }
        if !code.isEmpty { json.member("code", code) }
        json.endObject()
    }
}

extension HelloRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !client.isEmpty { json.member("client", client) }
        if !version.isEmpty { json.member("version", version) }
        if !features.isEmpty { json.member("features", features) }
        if maxFrame != 0 { json.member("maxFrame", maxFrame) }
        if let credential { json.member("credential", credential) }
        json.endObject()
    }
}

extension HelloReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !server.isEmpty { json.member("server", server) }
        if !version.isEmpty { json.member("version", version) }
        if !features.isEmpty { json.member("features", features) }
        if maxFrame != 0 { json.member("maxFrame", maxFrame) }
        if maxInflight != 0 { json.member("maxInflight", maxInflight) }
        if idleTimeoutMs != 0 { json.member("idleTimeoutMs", idleTimeoutMs) }
        if idempotencyTtlS != 0 { json.member("idempotencyTtlS", idempotencyTtlS) }
        if serverTimeMs != 0 { json.member("serverTimeMs", serverTimeMs) }
        if !authMechanisms.isEmpty { json.member("authMechanisms", authMechanisms) }
        if let authenticated { json.member("authenticated", authenticated) }
        if !schemaHash.isEmpty { json.member("schemaHash", bytes: schemaHash) }
        json.endObject()
    }
}

extension AuthenticateRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let credential { json.member("credential", credential) }
        json.endObject()
    }
}

extension AuthenticateReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let identity { json.member("identity", identity) }
        if !sessionToken.isEmpty { json.member("sessionToken", sessionToken) }
        if sessionExpiresAtMs != 0 { json.member("sessionExpiresAtMs", sessionExpiresAtMs) }
        if let challenge { json.member("challenge", challenge) }
        json.endObject()
    }
}

extension SecondStepChallenge: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !challenge.isEmpty { json.member("challenge", challenge) }
        if !kinds.isEmpty { json.member("kinds", kinds) }
        if expiresAtMs != 0 { json.member("expiresAtMs", expiresAtMs) }
        json.endObject()
    }
}

extension Identity: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if userID != 0 { json.member("userId", userID) }
        if role.rawValue != 0 { json.member("role", role) }
        if !name.isEmpty { json.member("name", name) }
        if !email.isEmpty { json.member("email", email) }
        if !scopes.isEmpty { json.member("scopes", scopes) }
        json.endObject()
    }
}

extension LogoutRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension LogoutReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ServerInfoRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ServerInfoReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !server.isEmpty { json.member("server", server) }
        if !version.isEmpty { json.member("version", version) }
        if serverTimeMs != 0 { json.member("serverTimeMs", serverTimeMs) }
        if startedAtMs != 0 { json.member("startedAtMs", startedAtMs) }
        if !schemaHash.isEmpty { json.member("schemaHash", bytes: schemaHash) }
        json.endObject()
    }
}

extension ListMethodsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListMethodsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !methods.isEmpty { json.member("methods", methods) }
        json.endObject()
    }
}

extension MethodInfo: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if opcode != 0 { json.member("opcode", opcode) }
        if !name.isEmpty { json.member("name", name) }
        if repeatClass.rawValue != 0 { json.member("repeatClass", repeatClass) }
        if !roles.isEmpty { json.member("roles", roles) }
        if !scope.isEmpty { json.member("scope", scope) }
        if deadlineMs != 0 { json.member("deadlineMs", deadlineMs) }
        if streaming { json.member("streaming", streaming) }
        json.endObject()
    }
}

