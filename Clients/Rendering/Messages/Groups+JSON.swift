// Generated from Protocol/schema/groups.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension Distribution: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Group: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.members.isEmpty { json.member("members", self.members) }
        if self.openTickets != 0 { json.member("openTickets", self.openTickets) }
        if let value = self.created { json.member("created", value) }
        if let value = self.updated { json.member("updated", value) }
        if self.distribution.rawValue != 0 { json.member("distribution", self.distribution) }
        json.endObject()
    }
}

extension GroupMember: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.disabled { json.member("disabled", self.disabled) }
        if self.away { json.member("away", self.away) }
        json.endObject()
    }
}

extension CreateGroupRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.memberIDs.isEmpty { json.member("memberIds", self.memberIDs) }
        if self.distribution.rawValue != 0 { json.member("distribution", self.distribution) }
        json.endObject()
    }
}

extension CreateGroupReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.group { json.member("group", value) }
        json.endObject()
    }
}

extension UpdateGroupRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.groupID != 0 { json.member("groupId", self.groupID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.name { json.member("name", value) }
        if !self.addMemberIDs.isEmpty { json.member("addMemberIds", self.addMemberIDs) }
        if !self.removeMemberIDs.isEmpty { json.member("removeMemberIds", self.removeMemberIDs) }
        if self.distribution.rawValue != 0 { json.member("distribution", self.distribution) }
        json.endObject()
    }
}

extension UpdateGroupReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.group { json.member("group", value) }
        json.endObject()
    }
}

extension ListGroupsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListGroupsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.groups.isEmpty { json.member("groups", self.groups) }
        json.endObject()
    }
}

