// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/feeds/http/ScriptedServer.h"
#include "tests/imports/Place.h"

#include <QFile>
#include <QList>

/// A site whose every answer names people, jobs, paths and secrets, each by a mark that is searched
/// for in what the program says and keeps.
namespace ff::test {

// Each mark with what it stands for. None is a part of another one.
inline const QByteArray kUser = "markuser7";
inline const QByteArray kPerson = "Markperson Markfamily7";
inline const QByteArray kJob = "markjob7";
inline const QByteArray kPath = "markpath7";
inline const QByteArray kMail = "markmail7@site.example";
inline const QByteArray kToken = "marktoken7.abcdefgh.ijklmnop";
inline const QByteArray kPassword = "markpassword7";
inline const QList<QByteArray> kMarks{kUser,       "Markfamily7", kJob,     kPath,
                                      "markmail7", "marktoken7",  kPassword};

/// The marks that stand in these bytes, also as JSON, percent and UTF-16 write them.
inline QByteArray marksIn(const QByteArray& bytes) {
    QByteArrayList found;
    const auto around = [&](const QByteArray& mark) {
        const auto at = bytes.indexOf(mark);
        return at < 0 ? mark : bytes.mid(std::max<qsizetype>(at - 60, 0), 140).simplified();
    };
    for (const QByteArray& mark : kMarks) {
        const QString text = QString::fromLatin1(mark);
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        if (bytes.contains(mark) || bytes.contains(wide) || bytes.contains(mark.toBase64()) ||
            bytes.contains(mark.toUpper())) {
            found << around(mark);
        }
    }
    return found.join(", ");
}

inline QByteArray slurmJob(int id, const QByteArray& account, const QByteArray& state) {
    return R"({"job_id":)" + QByteArray::number(id) + R"(,"account":")" + account +
           R"(","cluster":"mill","partition":"gpu","qos":"normal","job_state":[")" + state +
           R"("],"name":")" + kJob + R"(","user_name":")" + kUser + R"(","group_name":")" + kUser +
           R"(","user":{"name":")" + kUser + R"("},"association":{"account":")" + account +
           R"(","cluster":"mill","user":")" + kUser + R"("},"standard_output":"/scratch/)" + kPath +
           R"(/out","standard_error":"/scratch/)" + kPath + R"(","command":"/home/)" + kPath +
           R"(/run.sh","current_working_directory":"/home/)" + kPath + R"(","comment":")" +
           kPerson + R"(","admin_comment":")" + kMail + R"(","mail_user":")" + kMail +
           R"(","submit_time":{"set":true,"infinite":false,"number":1790000000},)"
           R"("start_time":{"set":true,"infinite":false,"number":1790000000},)"
           R"("eligible_time":{"set":true,"infinite":false,"number":1790000000},)"
           R"("end_time":{"set":true,"infinite":false,"number":0},"node_count":{"set":true,"number":1},)"
           R"("tres_alloc_str":"gres/gpu=1","tres_req_str":"gres/gpu=1","nodes":"n1"})";
}

inline QByteArray metricsPage() {
    return "# HELP slurm_gpus_total GPUs, ask " + kMail + "\n# TYPE slurm_gpus_total gauge\n" +
           "slurm_gpus_total 100\nslurm_gpus_alloc{user=\"" + kUser + "\"} 80\n" +
           "slurm_gpus_idle 20\nslurm_user_gpus_running{user=\"" + kUser + "\"} 4\n" +
           "slurm_account_gpus_running{account=\"fi\"} 80\n" +
           "DCGM_FI_DEV_GPU_UTIL{gpu=\"0\",UUID=\"GPU-1\",Hostname=\"n1\",hpc_job=\"" + kJob +
           "\",user=\"" + kUser + "\",cwd=\"/home/" + kPath + "\"} 50\n";
}

/// What a site answers to each path; others get an error that repeats what was sent, as some do.
inline QByteArray answerTo(const QByteArray& request) {
    const QByteArray path = request.mid(0, request.indexOf('\r')).split(' ').value(1);
    QByteArray body;
    QByteArray type = "application/json";
    QByteArray status = "200 OK";
    if (path.startsWith("/page")) {
        body = metricsPage();
        type = "text/plain; version=0.0.4";
    } else if (path.startsWith("/broken")) {
        body = "slurm_gpus_total 100\nslurm_gpus_alloc{user=\"" + kUser + "\",job=\"" + kJob + "\n";
        type = "text/plain; version=0.0.4";
    } else if (path.contains("openapi")) {
        body =
            R"({"openapi":"3.0.3","paths":{"/slurm/v0.0.41/nodes":{},"/slurmdb/v0.0.41/jobs":{}}})";
    } else if (path.contains("/slurmdb/") && path.contains("/jobs")) {
        body = R"({"errors":[],"jobs":[)" + slurmJob(3, "fi", "COMPLETED") + "]}";
    } else if (path.contains("/jobs")) {
        body = R"({"errors":[],"jobs":[)" + slurmJob(1, "fi", "RUNNING") + ',' +
               slurmJob(2, "ee", "PENDING") + ',' + slurmJob(4, "ee", kJob) + "]}";
    } else if (path.contains("/nodes")) {
        body =
            R"({"errors":[],"nodes":[{"name":"n1","state":["MIXED"],"gres":"gpu:a100:4","gres_used":"gpu:a100:1","reason":")" +
            kPerson + R"(","owner":")" + kUser + R"("}]})";
    } else if (path.startsWith("/hook")) {
        type = "text/plain";
    } else {
        status = "401 Unauthorized";
        body = "no access for " + kToken + " with " + request;
        type = "text/plain";
    }
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray source(const QByteArray& id, const QByteArray& kind, const std::string& url,
                         const QByteArray& more = {}) {
    return "[[source]]\nid = \"" + id + "\"\nsystem = \"mill\"\nkind = \"" + kind + "\"\nurl = \"" +
           QByteArray::fromStdString(url) + "\"\n" + more + '\n';
}

/// A configuration with a source of each kind at the site, rules of alerts that fire for certain,
/// and secrets. What they tell goes to the site's /hook and into the place's data/told.
inline void writeMarked(const Place& place, const ScriptedServer& site) {
    place.federation(kMill);
    place.write("token", kToken);
    place.write("password", kPassword);
    for (const QByteArray& secret : {QByteArray("token"), QByteArray("password")}) {
        if (!QFile::setPermissions(QString::fromStdString(place.path(secret).string()),
                                   QFile::ReadOwner | QFile::WriteOwner)) {
            qFatal("a secret could not be made private");
        }
    }
    const QByteArray token =
        "token_file = \"" + QByteArray::fromStdString(place.path("token").string()) + "\"\n";
    place.write("config/sources.toml",
                source("page", "openmetrics", site.url("/page/metrics")) +
                    source("broken", "openmetrics", site.url("/broken")) +
                    source("refused", "openmetrics", site.url("/refused"), token) +
                    source("engine", "prometheus", site.url("/engine"), token) +
                    source("slurm", "slurm-rest", site.url("/"),
                           "user = \"" + kUser + "\"\nbackfill_days = 2\n" + token));
    // A rule on every source, and one that fires for certain; told to a webhook and a command.
    place.write("config/alerts.toml",
                "[[rule]]\nid = \"silent\"\nfigure = \"source\"\nno_data = true\n\n"
                "[[rule]]\nid = \"unseen\"\nfigure = \"coverage\"\nbelow = 1\n\n"
                "[notify]\nwebhook = \"" +
                    QByteArray::fromStdString(site.url("/hook")) +
                    "\"\ncommand = [\"/bin/sh\", \"-c\", \"cat >> '" +
                    QByteArray::fromStdString(place.path("data/told").string()) + "'\"]\n" + token);
}

} // namespace ff::test
