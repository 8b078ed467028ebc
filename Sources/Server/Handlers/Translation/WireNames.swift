import DeskwireProtocol

// The wire and the domain use the same words for the same things. Handlers see both; here the wire's go by names of
// their own.
typealias WireAccessState = DeskwireProtocol.AccessState
typealias WireAccessMode = DeskwireProtocol.AccessMode
typealias WireActor = DeskwireProtocol.Actor
typealias WireActorKind = DeskwireProtocol.ActorKind
typealias WireAttribution = DeskwireProtocol.Attribution
typealias WireCategory = DeskwireProtocol.Category
typealias WireChosenTemplate = DeskwireProtocol.ChosenTemplate
typealias WireChange = DeskwireProtocol.Change
typealias WireChangeSource = DeskwireProtocol.ChangeSource
typealias WireClosedReplyPolicy = DeskwireProtocol.ClosedReplyPolicy
typealias WireCustomer = DeskwireProtocol.Customer
typealias WireDistribution = DeskwireProtocol.Distribution
typealias WireGroup = DeskwireProtocol.Group
typealias WireFieldChange = DeskwireProtocol.FieldChange
typealias WireDocument = DeskwireProtocol.Document
typealias WireParticipant = DeskwireProtocol.Participant
typealias WireFileRules = DeskwireProtocol.FileRules
typealias WireItem = DeskwireProtocol.Item
typealias WireItemAction = DeskwireProtocol.ItemAction
typealias WireMail = DeskwireProtocol.Mail
typealias WireMailTemplate = DeskwireProtocol.MailTemplate
typealias WireMailStatus = DeskwireProtocol.MailStatus
typealias WireMessageRevision = DeskwireProtocol.MessageRevision
typealias WireOpenLink = DeskwireProtocol.OpenLink
typealias WireOrganisation = DeskwireProtocol.Organisation
typealias WirePortalField = DeskwireProtocol.PortalField
typealias WirePortalSection = DeskwireProtocol.PortalSection
typealias WirePortalRole = DeskwireProtocol.PortalRole
typealias WirePendingReply = DeskwireProtocol.PendingReply
typealias WirePriority = DeskwireProtocol.Priority
typealias WireRecipientField = DeskwireProtocol.RecipientField
typealias WireRecordScope = DeskwireProtocol.RecordScope
typealias WireSecondStepRules = DeskwireProtocol.SecondStepRules
typealias WireServiceToken = DeskwireProtocol.ServiceToken
typealias WireSettings = DeskwireProtocol.Settings
typealias WireSeveritySlice = DeskwireProtocol.SeveritySlice
typealias WireSeverity = DeskwireProtocol.Severity
typealias WireStaff = DeskwireProtocol.Staff
typealias WireStatusCategory = DeskwireProtocol.StatusCategory
typealias WireTicket = DeskwireProtocol.Ticket
typealias WireTicketKind = DeskwireProtocol.TicketKind
typealias WireTicketSource = DeskwireProtocol.TicketSource
typealias WireVisibility = DeskwireProtocol.Visibility
typealias WireUpload = DeskwireProtocol.Upload
