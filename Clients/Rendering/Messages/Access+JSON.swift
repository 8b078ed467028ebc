// Generated from Protocol/schema/access.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension AcceptInvitationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !token.isEmpty { json.member("token", token) }
        if !password.isEmpty { json.member("password", password) }
        json.endObject()
    }
}

extension AcceptInvitationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !email.isEmpty { json.member("email", email) }
        json.endObject()
    }
}

