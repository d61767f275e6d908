CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "cards" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_cards" PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "topic_slug" TEXT NULL,
    "kind" INTEGER NOT NULL,
    "level" INTEGER NULL,
    "place" INTEGER NOT NULL,
    "explicit_id" TEXT NULL,
    "normalised_question" TEXT NOT NULL,
    "question_html" TEXT NOT NULL,
    "question_text" TEXT NOT NULL,
    "answer_html" TEXT NOT NULL,
    "answer_text" TEXT NOT NULL,
    "answer_has_code" INTEGER NOT NULL,
    "details" TEXT NULL,
    "line" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "retired_at" INTEGER NULL
);

CREATE TABLE "catalog_state" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_catalog_state" PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "imported_at" INTEGER NOT NULL
);

CREATE TABLE "documents" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_documents" PRIMARY KEY AUTOINCREMENT,
    "path" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL
);

CREATE TABLE "topics" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_topics" PRIMARY KEY AUTOINCREMENT,
    "document_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "fk_topics_document_id" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE CASCADE
);

CREATE INDEX "ix_cards_topic_slug_level" ON "cards" ("topic_slug", "level");

CREATE UNIQUE INDEX "ux_cards_key" ON "cards" ("key");

CREATE UNIQUE INDEX "ux_documents_path" ON "documents" ("path");

CREATE INDEX "ix_topics_document_id" ON "topics" ("document_id");

CREATE UNIQUE INDEX "ux_topics_slug" ON "topics" ("slug");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123012626_CreateCatalog', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "learners" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_learners" PRIMARY KEY AUTOINCREMENT,
    "created_at" INTEGER NOT NULL,
    "account_since" INTEGER NULL,
    "name" TEXT NULL,
    "is_administrator" INTEGER NOT NULL,
    "disabled_at" INTEGER NULL,
    "user_name" TEXT NULL,
    "normalized_user_name" TEXT NULL,
    "email" TEXT NULL,
    "normalized_email" TEXT NULL,
    "email_confirmed" INTEGER NOT NULL,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "phone_number" TEXT NULL,
    "phone_number_confirmed" INTEGER NOT NULL,
    "two_factor_enabled" INTEGER NOT NULL,
    "lockout_end" INTEGER NULL,
    "lockout_enabled" INTEGER NOT NULL,
    "access_failed_count" INTEGER NOT NULL
);

CREATE TABLE "scheduler_parameters" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_scheduler_parameters" PRIMARY KEY AUTOINCREMENT,
    "hash" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "weights" TEXT NOT NULL,
    "desired_retention" REAL NOT NULL,
    "maximum_interval" INTEGER NOT NULL,
    "learning_steps" TEXT NOT NULL,
    "relearning_steps" TEXT NOT NULL
);

CREATE TABLE "card_marks" (
    "learner_id" INTEGER NOT NULL,
    "card_id" INTEGER NOT NULL,
    "suspended" INTEGER NOT NULL,
    "buried_until_day" INTEGER NULL,
    "note" TEXT NULL,
    "changed_at" INTEGER NOT NULL,
    CONSTRAINT "pk_card_marks" PRIMARY KEY ("learner_id", "card_id"),
    CONSTRAINT "fk_card_marks_cards_card_id" FOREIGN KEY ("card_id") REFERENCES "cards" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_card_marks_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "card_reports" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_card_reports" PRIMARY KEY AUTOINCREMENT,
    "card_id" INTEGER NOT NULL,
    "learner_id" INTEGER NULL,
    "text" TEXT NOT NULL,
    "created_at" INTEGER NOT NULL,
    "closed_at" INTEGER NULL,
    CONSTRAINT "fk_card_reports_cards_card_id" FOREIGN KEY ("card_id") REFERENCES "cards" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_card_reports_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE SET NULL
);

CREATE TABLE "learner_claims" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_learner_claims" PRIMARY KEY AUTOINCREMENT,
    "user_id" INTEGER NOT NULL,
    "claim_type" TEXT NULL,
    "claim_value" TEXT NULL,
    CONSTRAINT "fk_learner_claims_learners_user_id" FOREIGN KEY ("user_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "learner_logins" (
    "login_provider" TEXT NOT NULL,
    "provider_key" TEXT NOT NULL,
    "provider_display_name" TEXT NULL,
    "user_id" INTEGER NOT NULL,
    CONSTRAINT "pk_learner_logins" PRIMARY KEY ("login_provider", "provider_key"),
    CONSTRAINT "fk_learner_logins_learners_user_id" FOREIGN KEY ("user_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "learner_passkeys" (
    "credential_id" BLOB NOT NULL CONSTRAINT "pk_learner_passkeys" PRIMARY KEY,
    "user_id" INTEGER NOT NULL,
    "last_used_at" INTEGER NULL,
    "data" TEXT NOT NULL,
    CONSTRAINT "fk_learner_passkeys_learners_user_id" FOREIGN KEY ("user_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "learner_sessions" (
    "id" TEXT NOT NULL CONSTRAINT "pk_learner_sessions" PRIMARY KEY,
    "learner_id" INTEGER NOT NULL,
    "created_at" INTEGER NOT NULL,
    "last_seen_at" INTEGER NOT NULL,
    "device" TEXT NOT NULL,
    CONSTRAINT "fk_learner_sessions_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "learner_tokens" (
    "user_id" INTEGER NOT NULL,
    "login_provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NULL,
    CONSTRAINT "pk_learner_tokens" PRIMARY KEY ("user_id", "login_provider", "name"),
    CONSTRAINT "fk_learner_tokens_learners_user_id" FOREIGN KEY ("user_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "progress" (
    "learner_id" INTEGER NOT NULL,
    "card_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "due_day" INTEGER NOT NULL,
    "due_at" INTEGER NULL,
    "last_reviewed_at" INTEGER NOT NULL,
    "last_study_day" INTEGER NOT NULL,
    "first_study_day" INTEGER NOT NULL,
    "reviews" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    CONSTRAINT "pk_progress" PRIMARY KEY ("learner_id", "card_id"),
    CONSTRAINT "fk_progress_cards_card_id" FOREIGN KEY ("card_id") REFERENCES "cards" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_progress_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "study_settings" (
    "learner_id" INTEGER NOT NULL CONSTRAINT "pk_study_settings" PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "desired_retention" REAL NOT NULL,
    "learning_steps" TEXT NOT NULL,
    "relearning_steps" TEXT NOT NULL,
    "new_cards_per_day" INTEGER NOT NULL,
    "reviews_per_day" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL,
    "day_start_minutes" INTEGER NOT NULL,
    "easy_days" INTEGER NOT NULL,
    "four_buttons" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    CONSTRAINT "fk_study_settings_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "review_log" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_review_log" PRIMARY KEY AUTOINCREMENT,
    "learner_id" INTEGER NOT NULL,
    "card_id" INTEGER NOT NULL,
    "answer_id" TEXT NOT NULL,
    "kind" INTEGER NOT NULL,
    "origin" INTEGER NOT NULL,
    "origin_place" TEXT NULL,
    "rating" INTEGER NULL,
    "at" INTEGER NOT NULL,
    "study_day" INTEGER NOT NULL,
    "elapsed_days" INTEGER NULL,
    "duration_milliseconds" INTEGER NOT NULL,
    "parameters_id" INTEGER NOT NULL,
    "interval_days" INTEGER NOT NULL,
    "interval_seconds" INTEGER NOT NULL,
    "undone_id" INTEGER NULL,
    CONSTRAINT "fk_review_log_cards_card_id" FOREIGN KEY ("card_id") REFERENCES "cards" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_review_log_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE,
    CONSTRAINT "fk_review_log_scheduler_parameters_parameters_id" FOREIGN KEY ("parameters_id") REFERENCES "scheduler_parameters" ("id") ON DELETE RESTRICT
);

CREATE INDEX "ix_card_reports_card_id" ON "card_reports" ("card_id");

CREATE INDEX "ix_card_reports_closed_at_created_at" ON "card_reports" ("closed_at", "created_at");

CREATE INDEX "ix_card_reports_learner_id" ON "card_reports" ("learner_id");

CREATE INDEX "ix_learner_claims_user_id" ON "learner_claims" ("user_id");

CREATE INDEX "ix_learner_logins_user_id" ON "learner_logins" ("user_id");

CREATE INDEX "ix_learner_passkeys_user_id" ON "learner_passkeys" ("user_id");

CREATE INDEX "ix_learner_sessions_learner_id" ON "learner_sessions" ("learner_id");

CREATE INDEX "ix_learners_account_since_created_at" ON "learners" ("account_since", "created_at");

CREATE UNIQUE INDEX "user_name_index" ON "learners" ("normalized_user_name");

CREATE UNIQUE INDEX "ux_learners_normalized_email" ON "learners" ("normalized_email");

CREATE INDEX "ix_progress_learner_id_due_day_card_id" ON "progress" ("learner_id", "due_day", "card_id");

CREATE INDEX "ix_progress_learner_id_first_study_day" ON "progress" ("learner_id", "first_study_day");

CREATE UNIQUE INDEX "ix_review_log_learner_id_answer_id" ON "review_log" ("learner_id", "answer_id");

CREATE INDEX "ix_review_log_learner_id_card_id" ON "review_log" ("learner_id", "card_id");

CREATE INDEX "ix_review_log_learner_id_study_day" ON "review_log" ("learner_id", "study_day");

CREATE UNIQUE INDEX "ix_scheduler_parameters_hash" ON "scheduler_parameters" ("hash");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123043851_Learners', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "card_reports" ADD "place" TEXT NULL;

CREATE TABLE "interviews" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_interviews" PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "start_id" TEXT NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "candidate_id" INTEGER NULL,
    "paired" INTEGER NOT NULL,
    "plan" TEXT NOT NULL,
    "questions" INTEGER NOT NULL,
    "phase" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" INTEGER NOT NULL,
    "started_at" INTEGER NULL,
    "finished_at" INTEGER NULL,
    "invite_hash" TEXT NULL,
    "invite_expires_at" INTEGER NULL,
    CONSTRAINT "fk_interviews_learners_candidate_id" FOREIGN KEY ("candidate_id") REFERENCES "learners" ("id") ON DELETE SET NULL,
    CONSTRAINT "fk_interviews_learners_owner_id" FOREIGN KEY ("owner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "quizzes" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_quizzes" PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "learner_id" INTEGER NOT NULL,
    "start_id" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "questions" INTEGER NOT NULL,
    "started_at" INTEGER NOT NULL,
    "ends_at" INTEGER NULL,
    "finished_at" INTEGER NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "fk_quizzes_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "interview_questions" (
    "interview_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "card_id" INTEGER NOT NULL,
    "topic_slug" TEXT NULL,
    "level" INTEGER NULL,
    "body" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "interviewer_notes" TEXT NOT NULL,
    "ticks" TEXT NULL,
    "follow_ups_asked" TEXT NULL,
    "running_since" INTEGER NULL,
    "used_milliseconds" INTEGER NOT NULL,
    "revealed_at" INTEGER NULL,
    "queued_at" INTEGER NULL,
    CONSTRAINT "pk_interview_questions" PRIMARY KEY ("interview_id", "place"),
    CONSTRAINT "fk_interview_questions_cards_card_id" FOREIGN KEY ("card_id") REFERENCES "cards" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_interview_questions_interviews_interview_id" FOREIGN KEY ("interview_id") REFERENCES "interviews" ("id") ON DELETE CASCADE
);

CREATE TABLE "quiz_questions" (
    "quiz_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "card_id" INTEGER NOT NULL,
    "kind" INTEGER NOT NULL,
    "topic_slug" TEXT NULL,
    "level" INTEGER NULL,
    "body" TEXT NOT NULL,
    "flagged" INTEGER NOT NULL,
    "hint_used" INTEGER NOT NULL,
    "response" TEXT NULL,
    "answer_id" TEXT NULL,
    "answered_at" INTEGER NULL,
    "duration_milliseconds" INTEGER NULL,
    "confidence" INTEGER NULL,
    "is_right" INTEGER NULL,
    "score" REAL NULL,
    "self_graded" INTEGER NOT NULL,
    "recorded" INTEGER NULL,
    CONSTRAINT "pk_quiz_questions" PRIMARY KEY ("quiz_id", "place"),
    CONSTRAINT "fk_quiz_questions_cards_card_id" FOREIGN KEY ("card_id") REFERENCES "cards" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_quiz_questions_quizzes_quiz_id" FOREIGN KEY ("quiz_id") REFERENCES "quizzes" ("id") ON DELETE CASCADE
);

CREATE INDEX "ix_review_log_learner_id_origin_card_id" ON "review_log" ("learner_id", "origin", "card_id") WHERE origin <> 0;

CREATE INDEX "ix_interviews_candidate_id_created_at" ON "interviews" ("candidate_id", "created_at");

CREATE UNIQUE INDEX "ix_interviews_invite_hash" ON "interviews" ("invite_hash");

CREATE UNIQUE INDEX "ix_interviews_key" ON "interviews" ("key");

CREATE UNIQUE INDEX "ix_interviews_owner_id_start_id" ON "interviews" ("owner_id", "start_id");

CREATE UNIQUE INDEX "ix_quizzes_key" ON "quizzes" ("key");

CREATE UNIQUE INDEX "ix_quizzes_learner_id_start_id" ON "quizzes" ("learner_id", "start_id");

CREATE INDEX "ix_quizzes_learner_id_started_at" ON "quizzes" ("learner_id", "started_at");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123083147_Practice', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "drills" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_drills" PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "learner_id" INTEGER NOT NULL,
    "start_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "started_at" INTEGER NOT NULL,
    "finished_at" INTEGER NULL,
    "given_up" INTEGER NOT NULL,
    "score" INTEGER NULL,
    "moves" INTEGER NOT NULL,
    CONSTRAINT "fk_drills_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "goals" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_goals" PRIMARY KEY AUTOINCREMENT,
    "learner_id" INTEGER NOT NULL,
    "save_id" TEXT NOT NULL,
    "topics" TEXT NOT NULL,
    "levels" TEXT NOT NULL,
    "target" REAL NOT NULL,
    "by_day" INTEGER NOT NULL,
    "created_at" INTEGER NOT NULL,
    CONSTRAINT "fk_goals_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "study_digests" (
    "learner_id" INTEGER NOT NULL CONSTRAINT "pk_study_digests" PRIMARY KEY,
    "up_to" INTEGER NOT NULL,
    "entries" INTEGER NOT NULL,
    "format" INTEGER NOT NULL,
    "body" BLOB NOT NULL,
    CONSTRAINT "fk_study_digests_learners_learner_id" FOREIGN KEY ("learner_id") REFERENCES "learners" ("id") ON DELETE CASCADE
);

CREATE TABLE "drill_moves" (
    "drill_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "move_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "pk_drill_moves" PRIMARY KEY ("drill_id", "place"),
    CONSTRAINT "fk_drill_moves_drills_drill_id" FOREIGN KEY ("drill_id") REFERENCES "drills" ("id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "ix_drill_moves_drill_id_move_id" ON "drill_moves" ("drill_id", "move_id");

CREATE UNIQUE INDEX "ix_drills_key" ON "drills" ("key");

CREATE UNIQUE INDEX "ix_drills_learner_id_start_id" ON "drills" ("learner_id", "start_id");

CREATE INDEX "ix_drills_learner_id_started_at" ON "drills" ("learner_id", "started_at");

CREATE UNIQUE INDEX "ix_goals_learner_id_save_id" ON "goals" ("learner_id", "save_id");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123114546_Progress', '10.0.14');

COMMIT;

