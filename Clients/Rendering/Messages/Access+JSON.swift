// Generated from Protocol/schema/access.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

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

