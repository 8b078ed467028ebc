// Generated from Protocol/schema/common.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension ActorKind: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension ChangeSource: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Visibility: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension StatusCategory: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension AccessMode: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Whose: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Actor: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.kind.rawValue != 0 { json.member("kind", self.kind) }
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        json.endObject()
    }
}

extension Attribution: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.actor { json.member("actor", value) }
        if self.source.rawValue != 0 { json.member("source", self.source) }
        if self.atMs != 0 { json.member("atMs", self.atMs) }
        json.endObject()
    }
}

extension StatusRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.category.rawValue != 0 { json.member("category", self.category) }
        json.endObject()
    }
}

extension CategoryRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        json.endObject()
    }
}

extension CustomerRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension AssigneeRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        if self.groupID != 0 { json.member("groupId", self.groupID) }
        if !self.name.isEmpty { json.member("name", self.name) }
        json.endObject()
    }
}

extension OrganisationRef: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if !self.name.isEmpty { json.member("name", self.name) }
        json.endObject()
    }
}

