// Generated from Protocol/schema/portal.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension RecordScope: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension PortalRole: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.isDefault { json.member("isDefault", self.isDefault) }
        if self.ticketScope.rawValue != 0 { json.member("ticketScope", self.ticketScope) }
        if !self.rights.isEmpty { json.member("rights", self.rights) }
        if self.documentScope.rawValue != 0 { json.member("documentScope", self.documentScope) }
        json.endObject()
    }
}

extension CreatePortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.ticketScope.rawValue != 0 { json.member("ticketScope", self.ticketScope) }
        if let value = self.rights { json.member("rights", value) }
        if self.documentScope.rawValue != 0 { json.member("documentScope", self.documentScope) }
        json.endObject()
    }
}

extension RightList: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.rights.isEmpty { json.member("rights", self.rights) }
        json.endObject()
    }
}

extension CreatePortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.role { json.member("role", value) }
        json.endObject()
    }
}

extension UpdatePortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.roleID != 0 { json.member("roleId", self.roleID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if let value = self.name { json.member("name", value) }
        if self.ticketScope.rawValue != 0 { json.member("ticketScope", self.ticketScope) }
        if let value = self.rights { json.member("rights", value) }
        if self.documentScope.rawValue != 0 { json.member("documentScope", self.documentScope) }
        json.endObject()
    }
}

extension UpdatePortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.role { json.member("role", value) }
        json.endObject()
    }
}

extension ListPortalRolesRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension ListPortalRolesReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.roles.isEmpty { json.member("roles", self.roles) }
        json.endObject()
    }
}

extension DeletePortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.roleID != 0 { json.member("roleId", self.roleID) }
        json.endObject()
    }
}

extension DeletePortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension SetPortalRoleRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if self.roleID != 0 { json.member("roleId", self.roleID) }
        json.endObject()
    }
}

extension SetPortalRoleReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.role { json.member("role", value) }
        json.endObject()
    }
}

extension GetPortalProfileRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetPortalProfileReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.logo.isEmpty { json.member("logo", self.logo) }
        if !self.theme.isEmpty { json.member("theme", self.theme) }
        if !self.publicURL.isEmpty { json.member("publicUrl", self.publicURL) }
        if !self.languages.isEmpty { json.member("languages", self.languages) }
        if !self.supportAddress.isEmpty { json.member("supportAddress", self.supportAddress) }
        if !self.announcement.isEmpty { json.member("announcement", self.announcement) }
        if let value = self.renewal { json.member("renewal", value) }
        json.endObject()
    }
}

extension RenewalNotice: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.lastDay.isEmpty { json.member("lastDay", self.lastDay) }
        if self.daysLeft != 0 { json.member("daysLeft", self.daysLeft) }
        if !self.text.isEmpty { json.member("text", self.text) }
        json.endObject()
    }
}

extension GetPortalHomeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetPortalHomeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.profile { json.member("profile", value) }
        if !self.sections.isEmpty { json.member("sections", self.sections) }
        if !self.recentTickets.isEmpty { json.member("recentTickets", self.recentTickets) }
        if !self.shortcuts.isEmpty { json.member("shortcuts", self.shortcuts) }
        json.endObject()
    }
}

extension PortalSection: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.label.isEmpty { json.member("label", self.label) }
        if self.position != 0 { json.member("position", self.position) }
        if self.visible { json.member("visible", self.visible) }
        if self.mayCreate { json.member("mayCreate", self.mayCreate) }
        if self.mayEdit { json.member("mayEdit", self.mayEdit) }
        if !self.fields.isEmpty { json.member("fields", self.fields) }
        json.endObject()
    }
}

extension PortalField: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.label.isEmpty { json.member("label", self.label) }
        if self.visible { json.member("visible", self.visible) }
        if self.editable { json.member("editable", self.editable) }
        if self.required { json.member("required", self.required) }
        json.endObject()
    }
}

extension PortalShortcut: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.target.isEmpty { json.member("target", self.target) }
        if !self.label.isEmpty { json.member("label", self.label) }
        json.endObject()
    }
}

extension GetPortalConfigurationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}

extension GetPortalConfigurationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.sections.isEmpty { json.member("sections", self.sections) }
        if !self.rights.isEmpty { json.member("rights", self.rights) }
        json.endObject()
    }
}

extension UpdatePortalSectionRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.section.isEmpty { json.member("section", self.section) }
        if let value = self.position { json.member("position", value) }
        if let value = self.visible { json.member("visible", value) }
        if let value = self.mayCreate { json.member("mayCreate", value) }
        if let value = self.mayEdit { json.member("mayEdit", value) }
        json.endObject()
    }
}

extension UpdatePortalSectionReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.section { json.member("section", value) }
        json.endObject()
    }
}

extension UpdatePortalFieldRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.section.isEmpty { json.member("section", self.section) }
        if !self.field.isEmpty { json.member("field", self.field) }
        if let value = self.visible { json.member("visible", value) }
        if let value = self.editable { json.member("editable", value) }
        if let value = self.required { json.member("required", value) }
        json.endObject()
    }
}

extension UpdatePortalFieldReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.section { json.member("section", value) }
        json.endObject()
    }
}

