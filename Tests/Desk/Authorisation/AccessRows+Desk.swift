import Crypto
import DeskwireDomain
import DeskwireProtocol

/// Files, the questions and answers, mails, settings and reports.
extension AccessRow {
    static let documents: [AccessRow] = [
        row(Methods.beginUpload, .ok, plain: "name size sha256") { _, _ in
            BeginUploadRequest(
                name: "a.bin",
                size: 1,
                sha256: Array(SHA256.hash(data: [UInt8(1)]))
            )
        },
        row(
            Methods.putUploadChunk,
            .code(.notFound),
            plain: "offset data",
            ["upload_id": .names(.openUpload, .maker)]
        ) { PutUploadChunkRequest(data: $0.openUploadBytes($1)) },
        row(
            Methods.getUpload,
            .code(.notFound),
            ["upload_id": .names(.upload, .maker)]
        ) { _, _ in GetUploadRequest() },
        row(
            Methods.finishUpload,
            .code(.notFound),
            ["upload_id": .names(.openUpload, .maker)]
        ) { _, _ in FinishUploadRequest() },
        row(
            Methods.cancelUpload,
            .code(.notFound),
            ["upload_id": .names(.upload, .maker)]
        ) { _, _ in CancelUploadRequest() },
        row(
            Methods.addDocument,
            .ok,
            plain: "kind ref",
            [
                "upload_id": .names(.upload, .maker),
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
            ]
        ) { AddDocumentRequest(uploadID: $0.uploads[$1] ?? 0, customerID: $0.customer($1)) },
        row(
            Methods.listDocuments,
            .ok,
            plain: "kind ref page_size whose",
            [
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
                "page_token": .page,
            ]
        ) { ListDocumentsRequest(customerID: $0.customer($1)) },
        row(
            Methods.getDocument,
            .ok,
            ["document_id": .names(.document, .reach)]
        ) { GetDocumentRequest(documentID: $0.things($1).attachment) },
        row(
            Methods.readDocument,
            .ok,
            except: [.limited: .code(.notFound)],
            plain: "offset length",
            ["document_id": .names(.attachment, .reach)]
        ) { ReadDocumentRequest(documentID: $0.things($1).document) },
        row(
            Methods.removeDocument,
            .ok,
            ["document_id": .names(.document, .desk)]
        ) { RemoveDocumentRequest(documentID: $0.things($1).document) },
        row(
            Methods.listAttachments,
            .ok,
            plain: "page_size",
            [
                "ticket_id": .names(.ticket, .reach),
                "number": .names(.ticketNumber, .reach, without: ["ticket_id"]),
                "page_token": .page,
            ]
        ) { ListAttachmentsRequest(ticketID: $0.things($1).ticket) },
    ]

    static let faq: [AccessRow] = [
        row(Methods.createArticle, .ok, plain: "question answer category position published") {
            _,
            _ in CreateArticleRequest(question: "Why?", answer: "So.")
        },
        row(
            Methods.updateArticle,
            .ok,
            plain: "if_version question answer category position published",
            ["article_id": .names(.article, .desk)]
        ) { world, _ in UpdateArticleRequest(articleID: world.article, answer: "Other.") },
        row(
            Methods.deleteArticle,
            .ok,
            ["article_id": .names(.article, .desk)]
        ) { world, _ in DeleteArticleRequest(articleID: world.article) },
        row(
            Methods.listArticles,
            .ok,
            plain: "category words order page_size",
            ["page_token": .page]
        ) { _, _ in ListArticlesRequest() },
        row(
            Methods.getArticle,
            .ok,
            plain: "page_size",
            ["article_id": .names(.article, .reach), "page_token": .page]
        ) { world, _ in GetArticleRequest(articleID: world.article) },
        row(
            Methods.voteOnArticle,
            .ok,
            plain: "helpful",
            ["article_id": .names(.article, .reach)]
        ) { world, _ in VoteOnArticleRequest(articleID: world.article, helpful: .yes) },
        row(
            Methods.commentOnArticle,
            .ok,
            plain: "text",
            ["article_id": .names(.article, .reach)]
        ) { world, _ in CommentOnArticleRequest(articleID: world.article, text: "Hm.") },
        row(
            Methods.hideComment,
            .ok,
            plain: "hidden",
            ["comment_id": .names(.comment, .desk)]
        ) { world, _ in HideCommentRequest(commentID: world.comment, hidden: true) },
    ]

    static let mails: [AccessRow] = [
        row(
            Methods.listMails,
            .ok,
            plain: """
                subject subject_prefix kind status after_ms before_ms page_size count recipient
                """,
            [
                "ticket_id": .names(.ticket, .filter),
                "customer_id": .names(.customer, .filter),
                "page_token": .page,
            ]
        ) { _, _ in ListMailsRequest() },
        row(Methods.getMail, .ok, ["mail_id": .names(.mail, .desk)]) { world, asker in
            GetMailRequest(mailID: world.things(asker).mail)
        },
        row(Methods.previewMail, .ok, ["mail_id": .names(.mail, .desk)]) { world, asker in
            PreviewMailRequest(mailID: world.things(asker).mail)
        },
        row(
            Methods.resendMail,
            .code(.failedPrecondition),
            [
                "mail_id": .names(
                    .mail,
                    [.desk: .code(.failedPrecondition), .deskMissing: .code(.notFound)]
                )
            ]
        ) { world, asker in
            ResendMailRequest(mailID: world.things(asker).mail)
        },
        row(Methods.cancelMail, .ok, ["mail_id": .names(.mail, .desk)]) { world, asker in
            CancelMailRequest(mailID: world.things(asker).mail)
        },
        row(Methods.retryMails, .ok, ["mail_id": .names(.mail, .desk)]) { _, _ in
            RetryMailsRequest()
        },
        row(Methods.sendTestMail, .ok, plain: "address") { _, _ in
            SendTestMailRequest(address: "ann@example.com")
        },
        row(Methods.createTemplate, .ok, plain: "name subject text") { _, _ in
            CreateTemplateRequest(name: "New", subject: "Hello", text: "{{action}}")
        },
        row(
            Methods.updateTemplate,
            .ok,
            plain: "if_version name subject text",
            ["template_id": .names(.template, .desk)]
        ) { world, _ in UpdateTemplateRequest(templateID: world.template, name: "New") },
        row(
            Methods.deleteTemplate,
            .ok,
            ["template_id": .names(.template, .filter)]
        ) { world, _ in DeleteTemplateRequest(templateID: world.template) },
        row(Methods.listTemplates, .ok) { _, _ in ListTemplatesRequest() },
        row(
            Methods.previewTemplate,
            .ok,
            plain: "kind language variables.name variables.value",
            ["template_id": .names(.template, .desk)]
        ) { _, _ in PreviewTemplateRequest(kind: "invitation") },
        row(
            Methods.setMailKind,
            .ok,
            plain: "kind enabled language",
            ["template_id": .names(.template, .desk)]
        ) { _, _ in SetMailKindRequest(kind: "invitation") },
        row(Methods.listMailKinds, .ok) { _, _ in ListMailKindsRequest() },
    ]

    static let desk: [AccessRow] = [
        row(Methods.getSettings, .ok) { _, _ in GetSettingsRequest() },
        row(
            Methods.updateSettings,
            .ok,
            plain: """
                if_version care_addresses.addresses support_address sender_name sender_address
                reply_to_address confirmation_text ticket_number_prefix allow_report_issue
                customers_may_close public_url ticket_number_start care_notices_off.kinds
                bcc_excluded_kinds.kinds reply_to_name auto_close_days clear_assignee_on_reopen
                mail_retention_days audit_retention_days documents_enabled max_file_bytes
                max_files_per_message
                allowed_file_types.types denied_file_types.types access_mode
                transactional_to_opted_out include_text default_assignee.name
                unassigned_warning_minutes claim_on_reply assignment_timeout_minutes
                second_step.required_for second_step.code_digits second_step.code_minutes
                second_step.resends_max second_step.tries_max second_step.reset_minutes
                severity_colours.severity severity_colours.colour default_language
                confirmation_text_de portal_name portal_logo portal_theme.values.name
                portal_theme.values.value announcement renewal_notice_days
                portal_shortcuts.shortcuts
                """,
            [
                "default_assignee.user_id": .names(.staff, .choice),
                "default_assignee.group_id": .names(.group, .choice),
            ]
        ) { _, _ in UpdateSettingsRequest(senderName: "Other") },
        row(Methods.addBccAddress, .ok, plain: "address") { _, _ in
            AddBccAddressRequest(address: "copy@example.com")
        },
        row(Methods.removeBccAddress, .ok, plain: "address") { _, _ in
            RemoveBccAddressRequest(address: "archive@example.com")
        },
        row(Methods.createCategory, .ok, plain: "name position") { _, _ in
            CreateCategoryRequest(name: "New")
        },
        row(
            Methods.updateCategory,
            .ok,
            plain: """
                if_version name position active required_fields.fields closed_reply_policy
                reopen_days auto_tags.tags resolution_minutes default_assignee.name
                """,
            [
                "category_id": .names(.category, .desk),
                "default_assignee.user_id": .names(.staff, .choice),
                "default_assignee.group_id": .names(.group, .choice),
            ]
        ) { world, _ in UpdateCategoryRequest(categoryID: world.category, name: "New") },
        row(Methods.listCategories, .ok, plain: "include_inactive") { _, _ in
            ListCategoriesRequest(includeInactive: true)
        },
        row(
            Methods.createStatus,
            .ok,
            plain: "name category customer_label position pauses_promise"
        ) { _, _ in CreateStatusRequest(name: "New", category: .open) },
        row(
            Methods.updateStatus,
            .ok,
            plain: "name customer_label position active pauses_promise",
            ["status_id": .names(.status, .desk)]
        ) { world, _ in UpdateStatusRequest(statusID: world.status, name: "New") },
        row(Methods.listStatusDefinitions, .ok) { _, _ in ListStatusDefinitionsRequest() },
        row(
            Methods.setTransitions,
            .ok,
            [
                "from_status_id": .names(.status, .desk),
                "to_status_ids": .names(.status, .desk),
            ]
        ) { world, _ in SetTransitionsRequest(fromStatusID: world.status) },
        row(
            Methods.getTrends,
            .ok,
            plain: "period periods",
            ["category_id": .names(.category, .desk)]
        ) { _, _ in GetTrendsRequest(period: .week, periods: 4) },
        row(Methods.getPortalProfile, .ok) { _, _ in GetPortalProfileRequest() },
        row(Methods.getPortalHome, .ok) { _, _ in GetPortalHomeRequest() },
        row(Methods.getPortalConfiguration, .ok) { _, _ in GetPortalConfigurationRequest() },
        row(
            Methods.updatePortalSection,
            .ok,
            plain: "section position visible may_create may_edit"
        ) { _, _ in UpdatePortalSectionRequest(section: "faq", visible: false) },
        row(
            Methods.updatePortalField,
            .ok,
            plain: "section field visible editable required"
        ) { _, _ in
            UpdatePortalFieldRequest(section: "profile", field: "phone", visible: false)
        },
        row(Methods.getHealth, .ok) { _, _ in GetHealthRequest() },
        row(Methods.startBackup, .code(.invalidArgument), plain: "path") { _, _ in
            StartBackupRequest(path: "not/from/the/root")
        },
        row(Methods.getBackup, .ok) { _, _ in GetBackupRequest() },
        row(Methods.getMetrics, .ok) { _, _ in GetMetricsRequest() },
        row(Methods.listHeldFiles, .ok, plain: "after_document_id") { _, _ in
            ListHeldFilesRequest()
        },
        row(
            Methods.decideFile,
            .ok,
            plain: "state",
            ["document_id": .names(.document, .desk)]
        ) { DecideFileRequest(documentID: $0.things($1).attachment, state: .refused) },
    ]
}
