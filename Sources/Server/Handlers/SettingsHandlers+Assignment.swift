import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Settings of who gets tickets, and when somebody should.
extension SettingsHandlers {
    /// What is present in the request changes; everything else stays.
    func applyAssignment(
        _ request: UpdateSettingsRequest,
        to settings: inout DeskwireDomain.Settings,
        in snapshot: Snapshot
    ) throws {
        if let reference = request.defaultAssignee {
            settings.defaultAssignee = try snapshot.defaultAssignee(reference)
        }
        if let flag = request.claimOnReply { settings.claimOnReply = flag }
        if let minutes = request.assignmentTimeoutMinutes {
            guard minutes <= Unassigned.warningMinutesMax else {
                throw Refusal.invalid(
                    "assignment_timeout_minutes",
                    "Choose at most a year; 0 switches it off."
                )
            }
            settings.assignmentTimeoutMinutes = Int64(minutes)
        }
        if let minutes = request.unassignedWarningMinutes {
            guard minutes <= Unassigned.warningMinutesMax else {
                throw Refusal.invalid("unassigned_warning_minutes", "Warn after at most a year.")
            }
            settings.unassignedWarningMinutes = Int64(minutes)
        }
    }
}
