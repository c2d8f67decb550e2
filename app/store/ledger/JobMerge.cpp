// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/ledger/JobMerge.h"

#include "app/store/jobs/JobRules.h"

#include <chrono>

namespace ff::store {

JobRow JobMerge::rowOf(std::int64_t system, const JobRecord& record, const JobNews& news) {
    JobRow row;
    row.run = firstRun(system, std::int64_t(record.id));
    row.submit = seconds(record.submit);
    row.charge = m_charges.id(system, record);
    row.eligible = seconds(record.eligible);
    row.start = seconds(record.start);
    const bool over = isOver(record.state);
    if (over) {
        row.ended = seconds(record.end);
    }
    row.state = int(record.state);
    row.pending = record.state == JobState::pending ? int(record.pending) : 0;
    row.gpus = record.gpus;
    row.nodes = record.nodes;
    row.tasks = record.state == JobState::pending ? record.tasks : 1;
    if (record.limit) {
        row.limit = std::chrono::floor<std::chrono::seconds>(*record.limit).count();
    }
    row.observed = seconds(record.observed);
    row.grade = over ? record.secondHand ? Grade::secondHand : news.ended : Grade::alive;
    row.known = news.known;
    row.import = news.file;
    return row;
}

JobRow JobMerge::merged(const JobRecord& record, const JobRow& old, JobRow row) {
    row.run = old.run;
    if (!record.submitKnown) {
        row.submit = old.submit;
    }
    const bool better = describesBetter(old, row);
    if (record.gpuBasis == GpuBasis::requested && old.start && old.gpus > 0) {
        row.gpus = old.gpus; // what it was given is known
        row.charge = m_charges.withModelOf(systemOf(row.run), row.charge, old.charge);
    }
    JobRow both = isNews(old, row) ? row : old;
    both.submit = lacksSubmit(old) ? row.submit : old.submit;
    both.known = row.known;
    both.import = row.import;
    describe(both, better ? row : old, better ? old : row);
    if (better && record.gpuBasis == GpuBasis::counted) {
        both.gpus = row.gpus; // none is a count too
    }
    return both;
}

void JobMerge::describe(JobRow& row, const JobRow& first, const JobRow& second) {
    row.charge = m_charges.filled(systemOf(row.run), first.charge, second.charge);
    row.eligible = first.eligible ? first.eligible : second.eligible;
    row.limit = first.limit ? first.limit : second.limit;
    row.gpus = first.gpus != 0 ? first.gpus : second.gpus;
    row.nodes = first.nodes != 0 ? first.nodes : second.nodes;
}

} // namespace ff::store
