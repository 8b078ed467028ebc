// Generated from Protocol/schema/customers.proto by deskwire-generate. Do not edit: change the schema instead.
// swift-format-ignore-file

package import DeskwireProtocol

extension AccessState: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.enumeration(name, rawValue)
    }
}

extension Customer: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.version != 0 { json.member("version", self.version) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.access.rawValue != 0 { json.member("access", self.access) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if let value = self.createdBy { json.member("createdBy", value) }
        if !self.supportStart.isEmpty { json.member("supportStart", self.supportStart) }
        if !self.supportEnd.isEmpty { json.member("supportEnd", self.supportEnd) }
        if self.marketingEmailOptOut { json.member("marketingEmailOptOut", self.marketingEmailOptOut) }
        if self.marketingSmsOptOut { json.member("marketingSmsOptOut", self.marketingSmsOptOut) }
        if self.accessMode.rawValue != 0 { json.member("accessMode", self.accessMode) }
        if self.portalEnabled { json.member("portalEnabled", self.portalEnabled) }
        if self.deletedAtMs != 0 { json.member("deletedAtMs", self.deletedAtMs) }
        if self.createdSource.rawValue != 0 { json.member("createdSource", self.createdSource) }
        if let value = self.updated { json.member("updated", value) }
        if let value = self.organisation { json.member("organisation", value) }
        if !self.phone.isEmpty { json.member("phone", self.phone) }
        if !self.language.isEmpty { json.member("language", self.language) }
        if !self.timeZone.isEmpty { json.member("timeZone", self.timeZone) }
        if !self.portalRole.isEmpty { json.member("portalRole", self.portalRole) }
        json.endObject()
    }
}

extension CreateCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension CreateCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension GetCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension GetCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension ListCustomersRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension ListCustomersReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.customers.isEmpty { json.member("customers", self.customers) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension InviteCustomerRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        json.endObject()
    }
}

extension InviteCustomerReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        json.endObject()
    }
}

extension RevokeInvitationRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        json.endObject()
    }
}

extension RevokeInvitationReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension ListInvitationsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.state.rawValue != 0 { json.member("state", self.state) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension Invitation: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        if self.sentAtMs != 0 { json.member("sentAtMs", self.sentAtMs) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        if self.revokedAtMs != 0 { json.member("revokedAtMs", self.revokedAtMs) }
        json.endObject()
    }
}

extension ListInvitationsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.invitations.isEmpty { json.member("invitations", self.invitations) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension SetSupportPeriodRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.ifVersion != 0 { json.member("ifVersion", self.ifVersion) }
        if !self.start.isEmpty { json.member("start", self.start) }
        if !self.end.isEmpty { json.member("end", self.end) }
        json.endObject()
    }
}

extension SetSupportPeriodReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension SetAccessModeRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.accessMode.rawValue != 0 { json.member("accessMode", self.accessMode) }
        json.endObject()
    }
}

extension SetAccessModeReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        json.endObject()
    }
}

extension OpenLink: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.id != 0 { json.member("id", self.id) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.mayReply { json.member("mayReply", self.mayReply) }
        if self.createdAtMs != 0 { json.member("createdAtMs", self.createdAtMs) }
        if self.expiresAtMs != 0 { json.member("expiresAtMs", self.expiresAtMs) }
        if self.revokedAtMs != 0 { json.member("revokedAtMs", self.revokedAtMs) }
        if self.lastUsedAtMs != 0 { json.member("lastUsedAtMs", self.lastUsedAtMs) }
        if self.uses != 0 { json.member("uses", self.uses) }
        json.endObject()
    }
}

extension CreateOpenLinkRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.mayReply { json.member("mayReply", self.mayReply) }
        if self.validDays != 0 { json.member("validDays", self.validDays) }
        json.endObject()
    }
}

extension CreateOpenLinkReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.link { json.member("link", value) }
        if !self.token.isEmpty { json.member("token", self.token) }
        if !self.url.isEmpty { json.member("url", self.url) }
        json.endObject()
    }
}

extension ListOpenLinksRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        json.endObject()
    }
}

extension ListOpenLinksReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.links.isEmpty { json.member("links", self.links) }
        json.endObject()
    }
}

extension RevokeOpenLinkRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.linkID != 0 { json.member("linkId", self.linkID) }
        json.endObject()
    }
}

extension RevokeOpenLinkReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.link { json.member("link", value) }
        json.endObject()
    }
}

extension Portal: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if !self.portalKey.isEmpty { json.member("portalKey", self.portalKey) }
        if !self.url.isEmpty { json.member("url", self.url) }
        if self.accessMode.rawValue != 0 { json.member("accessMode", self.accessMode) }
        json.endObject()
    }
}

extension GetPortalRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        json.endObject()
    }
}

extension GetPortalReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.portal { json.member("portal", value) }
        json.endObject()
    }
}

extension RotatePortalKeyRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        json.endObject()
    }
}

extension RotatePortalKeyReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.portal { json.member("portal", value) }
        json.endObject()
    }
}

extension SetPortalEnabledRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.enabled { json.member("enabled", self.enabled) }
        json.endObject()
    }
}

extension SetPortalEnabledReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if let value = self.customer { json.member("customer", value) }
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        json.endObject()
    }
}

extension ListLoginsRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.neverLoggedIn { json.member("neverLoggedIn", self.neverLoggedIn) }
        if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
        if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
        json.endObject()
    }
}

extension LoginRecord: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if self.userID != 0 { json.member("userId", self.userID) }
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.logins != 0 { json.member("logins", self.logins) }
        if self.lastLoginAtMs != 0 { json.member("lastLoginAtMs", self.lastLoginAtMs) }
        if self.lastLogoutAtMs != 0 { json.member("lastLogoutAtMs", self.lastLogoutAtMs) }
        if !self.lastPeer.isEmpty { json.member("lastPeer", self.lastPeer) }
        json.endObject()
    }
}

extension ListLoginsReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.logins.isEmpty { json.member("logins", self.logins) }
        if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
        json.endObject()
    }
}

extension WhyNoAccessRequest: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        json.endObject()
    }
}

extension AccessBarrier: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.name.isEmpty { json.member("name", self.name) }
        if !self.message.isEmpty { json.member("message", self.message) }
        json.endObject()
    }
}

extension WhyNoAccessReply: JSONWritable {
    package func writeJSON(to json: inout JSONWriter) {
        json.beginObject()
        if !self.email.isEmpty { json.member("email", self.email) }
        if self.customerID != 0 { json.member("customerId", self.customerID) }
        if self.mailID != 0 { json.member("mailId", self.mailID) }
        if !self.barriers.isEmpty { json.member("barriers", self.barriers) }
        json.endObject()
    }
}

