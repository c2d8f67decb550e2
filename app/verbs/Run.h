// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"

namespace ff {

/// One function a verb; each returns the exit code: 0 done, 1 the answer is "no", 2 wrong usage.
/// Data goes to stdout, messages to stderr.
int runWindow(int& argc, char** argv, const cli::Common& common, const cli::OpenWindow& wanted);
int runHeadlessDemo(const cli::Common& common, const cli::OpenWindow& wanted);
int runCollect(const cli::Common& common, const cli::Collect& wanted);
int runBackfill(const cli::Common& common, const cli::Backfill& wanted);
int runCheck(const cli::Common& common, const cli::Check& wanted);
int runShow(const cli::Common& common, const cli::Show& wanted);
int runUsage(const cli::Common& common, const cli::Usage& wanted);
int runAttribution(const cli::Common& common, const cli::ListAttribution& wanted);
int runImport(const cli::Common& common, const cli::Import& wanted);
int runListImports(const cli::Common& common, const cli::ListImports& wanted);
int runWithdrawImport(const cli::Common& common, const cli::WithdrawImport& wanted);
int runReconcile(const cli::Common& common, const cli::Reconcile& wanted);
int runVerify(const cli::Common& common, const cli::Verify& wanted);
int runBackUp(const cli::Common& common, const cli::BackUp& wanted);
int runRepair(const cli::Common& common, const cli::Repair& wanted);
int runBacktest(const cli::Common& common, const cli::Backtest& wanted);
int runPlan(const cli::Common& common, const cli::Plan& wanted);
int runReport(const cli::Common& common, const cli::MakeReport& wanted);
int runFreezeReport(const cli::Common& common, const cli::FreezeReport& wanted);
int runListReports(const cli::Common& common, const cli::ListReports& wanted);
int runExportReport(const cli::Common& common, const cli::ExportReport& wanted);
int runPublishReport(const cli::Common& common, const cli::PublishReport& wanted);
int runDiffReport(const cli::Common& common, const cli::DiffReport& wanted);
int runListDefinitions(const cli::Common& common, const cli::ListDefinitions& wanted);
int runSaveDefinition(const cli::Common& common, const cli::SaveDefinition& wanted);
int runMakeDefined(const cli::Common& common, const cli::MakeDefined& wanted);
int runFreezeDefined(const cli::Common& common, const cli::FreezeDefined& wanted);
int runDeleteDefinition(const cli::Common& common, const cli::DeleteDefinition& wanted);
int runScheduleReport(const cli::Common& common, const cli::ScheduleReport& wanted);
int runAlerts(const cli::Common& common, const cli::ListAlerts& wanted);
int runTryAlert(const cli::Common& common, const cli::TryAlert& wanted);
int runExample(const cli::Example& wanted);

/// A pipe that nobody reads any more ends no verb before it has tidied up.
void outlivePipes();

/// The exit code of a verb that returned this one: 1, and said on stderr, where what it printed did
/// not arrive. A full disk cuts a table in the middle.
[[nodiscard]] int afterPrinting(int code);

} // namespace ff
