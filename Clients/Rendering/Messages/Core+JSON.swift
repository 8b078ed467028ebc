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
        if self.timeoutMs != 0 { json.member("timeoutMs", self.timeoutMs) }
        if !self.idempotencyKey.isEmpty { json.member("idempotencyKey", bytes: self.idempotencyKey) }
        json.endObject()
    }
}

extension GoAway: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.code.rawValue != 0 { json.member("code", self.code) }
        if !self.message.isEmpty { json.member("message", self.message) }
        if self.lastRequestID != 0 { json.member("lastRequestId", self.lastRequestID) }
        if self.graceMs != 0 { json.member("graceMs", self.graceMs) }
        if self.reconnectAfterMs != 0 { json.member("reconnectAfterMs", self.reconnectAfterMs) }
        json.endObject()
    }
}

extension ErrorBody: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.code.rawValue != 0 { json.member("code", self.code) }
        if !self.message.isEmpty { json.member("message", self.message) }
        if self.retry.rawValue != 0 { json.member("retry", self.retry) }
        if self.retryAfterMs != 0 { json.member("retryAfterMs", self.retryAfterMs) }
        if self.outcome.rawValue != 0 { json.member("outcome", self.outcome) }
        if !self.fields.isEmpty { json.member("fields", self.fields) }
        if self.traceID != 0 { json.member("traceId", self.traceID) }
        if self.currentVersion != 0 { json.member("currentVersion", self.currentVersion) }
        if case .closed(let value) = self.details { json.member("closed", value) }
        if case .untilMs(let value) = self.details { json.member("untilMs", value) }
        if case .stale(let value) = self.details { json.member("stale", value) }
        if case .quota(let value) = self.details { json.member("quota", value) }
        json.endObject()
    }
}

extension FieldError: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.field.isEmpty { json.member("field", self.field) }
        if !self.message.isEmpty { json.member("message", self.message) }
        json.endObject()
    }
}

extension ClosedDetails: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.mayOpenFollowUp { json.member("mayOpenFollowUp", self.mayOpenFollowUp) }
        json.endObject()
    }
}

extension StaleDetails: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.lastSeq != 0 { json.member("lastSeq", self.lastSeq) }
        json.endObject()
    }
}

extension QuotaDetails: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.limit != 0 { json.member("limit", self.limit) }
        if self.remaining != 0 { json.member("remaining", self.remaining) }
        json.endObject()
    }
}

extension Credential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if case .token(let value) = self.kind { json.member("token", value) }
        if case .password(let value) = self.kind { json.member("password", value) }
        if case .openLink(let value) = self.kind { json.member("openLink", value) }
        if case .mailedCode(let value) = self.kind { json.member("mailedCode", value) }
        if case .secondStep(let value) = self.kind { json.member("secondStep", value) }
        json.endObject()
    }
}

extension TokenCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.token.isEmpty { json.member("token", self.token) }
        json.endObject()
    }
}

extension PasswordCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.login.isEmpty { json.member("login", self.login) }
        if !self.secret.isEmpty { json.member("secret", self.secret) }
        if !self.deviceToken.isEmpty { json.member("deviceToken", self.deviceToken) }
        json.endObject()
    }
}

extension OpenLinkCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.token.isEmpty { json.member("token", self.token) }
        json.endObject()
    }
}

extension MailedCodeCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        if !self.code.isEmpty { json.member("code", self.code) }
        if !self.deviceToken.isEmpty { json.member("deviceToken", self.deviceToken) }
        json.endObject()
    }
}

extension SecondStepCredential: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.challenge.isEmpty { json.member("challenge", self.challenge) }
        if !self.code.isEmpty { json.member("code", self.code) }
        json.endObject()
    }
}

extension HelloRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.client.isEmpty { json.member("client", self.client) }
        if !self.version.isEmpty { json.member("version", self.version) }
        if !self.features.isEmpty { json.member("features", self.features) }
        if self.maxFrame != 0 { json.member("maxFrame", self.maxFrame) }
        if let value = self.credential { json.member("credential", value) }
        json.endObject()
    }
}

extension HelloReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.server.isEmpty { json.member("server", self.server) }
        if !self.version.isEmpty { json.member("version", self.version) }
        if !self.features.isEmpty { json.member("features", self.features) }
        if self.maxFrame != 0 { json.member("maxFrame", self.maxFrame) }
        if self.maxInflight != 0 { json.member("maxInflight", self.maxInflight) }
        if self.idleTimeoutMs != 0 { json.member("idleTimeoutMs", self.idleTimeoutMs) }
        if self.idempotencyTtlS != 0 { json.member("idempotencyTtlS", self.idempotencyTtlS) }
        if self.serverTimeMs != 0 { json.member("serverTimeMs", self.serverTimeMs) }
        if !self.authMechanisms.isEmpty { json.member("authMechanisms", self.authMechanisms) }
        if let value = self.authenticated { json.member("authenticated", value) }
        if !self.schemaHash.isEmpty { json.member("schemaHash", bytes: self.schemaHash) }
        json.endObject()
    }
}

extension AuthenticateRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.credential { json.member("credential", value) }
        json.endObject()
    }
}

extension AuthenticateReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.identity { json.member("identity", value) }
        if !self.sessionToken.isEmpty { json.member("sessionToken", self.sessionToken) }
        if self.sessionExpiresAtMs != 0 { json.member("sessionExpiresAtMs", self.sessionExpiresAtMs) }
        if let value = self.challenge { json.member("challenge", value) }
        if !self.deviceToken.isEmpty { json.member("deviceToken", self.deviceToken) }
        if self.mustEnrol { json.member("mustEnrol", self.mustEnrol) }
        json.endObject()
    }
}

extension SecondStepChallenge: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.challenge.isEmpty { json.member("challenge", self.challenge) }
        if !self.kinds.isEmpty { json.member("kinds", self.kinds) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        json.endObject()
    }
}

extension Identity: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        if self.role.rawValue != 0 { json.member("role", self.role) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if !self.scopes.isEmpty { json.member("scopes", self.scopes) }
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
        if !self.server.isEmpty { json.member("server", self.server) }
        if !self.version.isEmpty { json.member("version", self.version) }
        if self.serverTimeMs != 0 { json.member("serverTimeMs", self.serverTimeMs) }
        if self.startedAtMs != 0 { json.member("startedAtMs", self.startedAtMs) }
        if !self.schemaHash.isEmpty { json.member("schemaHash", bytes: self.schemaHash) }
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
        if !self.methods.isEmpty { json.member("methods", self.methods) }
        json.endObject()
    }
}

extension MethodInfo: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.opcode != 0 { json.member("opcode", self.opcode) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.repeatClass.rawValue != 0 { json.member("repeatClass", self.repeatClass) }
        if !self.roles.isEmpty { json.member("roles", self.roles) }
        if !self.scope.isEmpty { json.member("scope", self.scope) }
        if self.deadlineMs != 0 { json.member("deadlineMs", self.deadlineMs) }
        if self.streaming { json.member("streaming", self.streaming) }
        json.endObject()
    }
}

