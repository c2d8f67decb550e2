// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/Decoders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace ff::fuzz;

namespace {

constexpr int kMutations = 1500;            ///< a decoder; FF_MUTATIONS sets another number
constexpr std::size_t kLargest = 16 * 1024; ///< of a seed

/// Bytes that formats care about.
constexpr std::string_view kTelling = "{}[]()\"\\\n\r\t ,:=#+-.eE0123456789NaInf\xff\xc3\x00_";

std::vector<std::string> seeds(std::string_view folder) {
    const QDir dir(QStringLiteral(FF_TEST_DATA "/../%1")
                       .arg(QString::fromUtf8(folder.data(), qsizetype(folder.size()))));
    std::vector<std::string> found;
    QStringList names;
    for (QDirIterator it(dir.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        names += it.next();
    }
    names.sort();
    for (const QString& name : names) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly)) {
            found.push_back(file.read(qint64(kLargest)).toStdString());
        }
    }
    return found;
}

/// With FF_MUTATIONS_KEPT, the text that is tried stands in that file: after an abort, the culprit.
void keep(const std::string& text) {
    static const QString path = qEnvironmentVariable("FF_MUTATIONS_KEPT");
    if (!path.isEmpty()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text.data(), qint64(text.size()));
        }
    }
}

/// A few small changes, the same ones each time.
class Mutator final {
public:
    explicit Mutator(std::uint64_t seed)
        : m_random(seed) {}

    std::string changed(std::string text) {
        const std::size_t changes = 1 + below(4);
        for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
            change(text);
        }
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void change(std::string& text) {
        const std::size_t at = below(text.size());
        const std::size_t length = 1 + below(std::min<std::size_t>(text.size() - at, 40));
        switch (below(6)) {
        case 0:
            text[at] = kTelling[below(kTelling.size())];
            break;
        case 1:
            text[at] = char(below(256));
            break;
        case 2:
            text.insert(at, 1, kTelling[below(kTelling.size())]);
            break;
        case 3:
            text.erase(at, length);
            break;
        case 4:
            text.insert(at, text.substr(below(text.size()), length));
            break;
        default:
            text.resize(at);
            break;
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

/// Every decoder takes any bytes: right answers, parts of them, and right answers gone wrong.
class tst_Mutations final : public QObject {
    Q_OBJECT
private slots:
    void takesAnyBytes_data();
    void takesAnyBytes();
    void takesEveryBeginning_data() { takesAnyBytes_data(); }
    void takesEveryBeginning();
};

void tst_Mutations::takesAnyBytes_data() {
    QTest::addColumn<int>("decoder");
    for (std::size_t i = 0; i < decoders().size(); ++i) {
        QTest::newRow(std::string(decoders()[i].name).c_str()) << int(i);
    }
}

void tst_Mutations::takesAnyBytes() {
    QFETCH(int, decoder);
    const Decoder& tested = decoders()[std::size_t(decoder)];
    const auto texts = seeds(tested.corpus);
    QVERIFY(!texts.empty());
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("FF_MUTATIONS", &isSet);
    // Another number begins elsewhere too, so that a long run sees what the short one does not.
    Mutator mutator(isSet ? std::uint64_t(wanted) : 20'261'122);
    std::string last;
    const int count = isSet ? wanted : kMutations;
    for (int i = 0; i < count; ++i) {
        last = mutator.changed(texts[std::size_t(i) % texts.size()]);
        keep(last);
        tested.run(last);
    }
}

void tst_Mutations::takesEveryBeginning() {
    QFETCH(int, decoder);
    const Decoder& tested = decoders()[std::size_t(decoder)];
    for (const std::string& text : seeds(tested.corpus)) {
        const std::size_t end = std::min<std::size_t>(text.size(), 600);
        for (std::size_t length = 0; length <= end; ++length) {
            const std::string beginning = text.substr(0, length); // its own memory, for the tools
            tested.run(beginning);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Mutations)
#include "tst_Mutations.moc"
