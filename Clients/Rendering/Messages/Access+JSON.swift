// Generated from Protocol/schema/access.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

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

