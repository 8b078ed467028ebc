// Generated from Protocol/schema/organisations.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension Organisation: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.members != 0 { json.member("members", self.members) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if let value = self.createdBy { json.member("createdBy", value) }
        if self.updatedAtMs != 0 { json.member("updatedAtMs", self.updatedAtMs) }
        if let value = self.updatedBy { json.member("updatedBy", value) }
        json.endObject()
    }
}

extension CreateOrganisationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        json.endObject()
    }
}

extension CreateOrganisationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.organisation { json.member("organisation", value) }
        json.endObject()
    }
}

extension RenameOrganisationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.organisationID != 0 { json.member("organisationId", self.organisationID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if !self.name.isEmpty { json.member("name", self.name) }
        json.endObject()
    }
}

extension RenameOrganisationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.organisation { json.member("organisation", value) }
        json.endObject()
    }
}

extension ListOrganisationsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListOrganisationsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.organisations.isEmpty { json.member("organisations", self.organisations) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension GetOrganisationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.organisationID != 0 { json.member("organisationId", self.organisationID) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension GetOrganisationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.organisation { json.member("organisation", value) }
        if !self.members.isEmpty { json.member("members", self.members) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension AddOrganisationMemberRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.organisationID != 0 { json.member("organisationId", self.organisationID) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        if self.shareExistingTickets { json.member("shareExistingTickets", self.shareExistingTickets) }
        json.endObject()
    }
}

extension AddOrganisationMemberReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.organisation { json.member("organisation", value) }
        if self.sharedTickets != 0 { json.member("sharedTickets", self.sharedTickets) }
        json.endObject()
    }
}

extension RemoveOrganisationMemberRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.organisationID != 0 { json.member("organisationId", self.organisationID) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.customerEmail.isEmpty { json.member("customerEmail", self.customerEmail) }
        json.endObject()
    }
}

extension RemoveOrganisationMemberReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.organisation { json.member("organisation", value) }
        json.endObject()
    }
}

