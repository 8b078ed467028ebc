// Generated from Protocol/schema/access.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ResendCodeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.challenge.isEmpty { json.member("challenge", self.challenge) }
        json.endObject()
    }
}

extension ResendCodeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        json.endObject()
    }
}

extension GetSecondStepRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetSecondStepReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if self.required { json.member("required", self.required) }
        if self.recoveryCodesLeft != 0 { json.member("recoveryCodesLeft", self.recoveryCodesLeft) }
        if self.sinceMs != 0 { json.member("sinceMs", self.sinceMs) }
        json.endObject()
    }
}

extension EnrolSecondStepRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.kind.isEmpty { json.member("kind", self.kind) }
        if !self.password.isEmpty { json.member("password", self.password) }
        json.endObject()
    }
}

extension EnrolSecondStepReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.secret.isEmpty { json.member("secret", self.secret) }
        if !self.uri.isEmpty { json.member("uri", self.uri) }
        json.endObject()
    }
}

extension ConfirmSecondStepRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.code.isEmpty { json.member("code", self.code) }
        json.endObject()
    }
}

extension ConfirmSecondStepReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.recoveryCodes.isEmpty { json.member("recoveryCodes", self.recoveryCodes) }
        json.endObject()
    }
}

extension DisableSecondStepRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.password.isEmpty { json.member("password", self.password) }
        json.endObject()
    }
}

extension DisableSecondStepReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension CreateRecoveryCodesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.password.isEmpty { json.member("password", self.password) }
        json.endObject()
    }
}

extension CreateRecoveryCodesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.recoveryCodes.isEmpty { json.member("recoveryCodes", self.recoveryCodes) }
        json.endObject()
    }
}

extension ResetSecondStepRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension ResetSecondStepReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.wasSet { json.member("wasSet", self.wasSet) }
        json.endObject()
    }
}

extension RequestEmailChangeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension RequestEmailChangeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        json.endObject()
    }
}

extension ConfirmEmailChangeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.token.isEmpty { json.member("token", self.token) }
        json.endObject()
    }
}

extension ConfirmEmailChangeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension RevertEmailChangeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.token.isEmpty { json.member("token", self.token) }
        json.endObject()
    }
}

extension RevertEmailChangeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension ListSessionsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        json.endObject()
    }
}

extension ListSessionsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.sessions.isEmpty { json.member("sessions", self.sessions) }
        json.endObject()
    }
}

extension OpenSession: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.beganAtMs != 0 { json.member("beganAtMs", self.beganAtMs) }
        if self.lastUsedAtMs != 0 { json.member("lastUsedAtMs", self.lastUsedAtMs) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        if !self.peer.isEmpty { json.member("peer", self.peer) }
        if self.current { json.member("current", self.current) }
        json.endObject()
    }
}

extension EndSessionRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.sessionID != 0 { json.member("sessionId", self.sessionID) }
        if self.others { json.member("others", self.others) }
        json.endObject()
    }
}

extension EndSessionReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.ended != 0 { json.member("ended", self.ended) }
        json.endObject()
    }
}

extension RequestLoginCodeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension RequestLoginCodeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension OpenPortalRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.portalKey.isEmpty { json.member("portalKey", self.portalKey) }
        json.endObject()
    }
}

extension OpenPortalReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.accessMode.rawValue != 0 { json.member("accessMode", self.accessMode) }
        if !self.senderName.isEmpty { json.member("senderName", self.senderName) }
        json.endObject()
    }
}

extension ChangePasswordRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.oldPassword.isEmpty { json.member("oldPassword", self.oldPassword) }
        if !self.newPassword.isEmpty { json.member("newPassword", self.newPassword) }
        json.endObject()
    }
}

extension ChangePasswordReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension RequestResetRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension RequestResetReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension CompleteResetRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.token.isEmpty { json.member("token", self.token) }
        if !self.password.isEmpty { json.member("password", self.password) }
        json.endObject()
    }
}

extension CompleteResetReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension AcceptInvitationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.token.isEmpty { json.member("token", self.token) }
        if !self.password.isEmpty { json.member("password", self.password) }
        json.endObject()
    }
}

extension AcceptInvitationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

