import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about support categories.
struct CategoryHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.write(Methods.createCategory, create)
        table.write(Methods.updateCategory, update)
        table.read(Methods.listCategories, list)
    }

    private func create(
        _ request: CreateCategoryRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateCategoryReply {
        let category = try transaction.insertCategory(
            name: try DeskwireDomain.Category.name(from: request.name),
            position: request.position == 0 ? nil : Int64(request.position)
        )
        return CreateCategoryReply(
            category: try WireCategory(
                category,
                for: try call.principal(),
                in: transaction.snapshot
            )
        )
    }

    private func update(
        _ request: UpdateCategoryRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateCategoryReply {
        let snapshot = transaction.snapshot
        guard let id = CategoryID(wire: request.categoryID),
            var category = try snapshot.category(id)
        else { throw Refusal.notFound("There is no such category.") }
        guard request.ifVersion == 0 || request.ifVersion == category.version else {
            throw Refusal.versionConflict(current: category.version)
        }
        if let name = request.name {
            category.name = try DeskwireDomain.Category.name(from: name)
        }
        if let position = request.position { category.position = Int64(position) }
        if let active = request.active { category.isActive = active }
        if let list = request.requiredFields {
            category.requiredFields = try ReportField.list(list.fields, field: "required_fields")
        }
        if let policy = try DeskwireDomain.ClosedReplyPolicy.from(
            request.closedReplyPolicy,
            days: request.reopenDays
        ) {
            category.closedReply = policy
        }
        if let list = request.autoTags {
            category.autoTags = try Tag.list(list.tags, field: "auto_tags")
        }
        if let minutes = request.resolutionMinutes {
            guard minutes <= Promise.minutesMax else {
                throw Refusal.invalid("resolution_minutes", "Promise at most a year.")
            }
            category.resolutionMinutes = Int64(minutes)
        }
        if let reference = request.defaultAssignee {
            category.defaultAssignee = try snapshot.defaultAssignee(reference)
        }
        try transaction.saveCategory(category)
        guard let saved = try snapshot.category(id) else {
            throw StoreError.corrupt("category \(id)")
        }
        return UpdateCategoryReply(
            category: try WireCategory(saved, for: try call.principal(), in: snapshot)
        )
    }

    /// Customers choose among the active ones.
    private func list(
        _ request: ListCategoriesRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListCategoriesReply {
        let caller = try call.principal()
        let includesInactive = caller.isDeskSide && request.includeInactive
        let categories = try snapshot.categories(
            includeInactive: includesInactive,
            for: caller
        )
        return ListCategoriesReply(
            categories: try categories.map { try WireCategory($0, for: caller, in: snapshot) }
        )
    }
}
