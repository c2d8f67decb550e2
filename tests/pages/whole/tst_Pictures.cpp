// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/LiveQuestions.h"
#include "tests/support/DemoWindow.h"
#include "tests/support/Dialogs.h"
#include "tests/support/PaintedText.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"

#include <QDir>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace ff;

namespace {

/// How many colours stand in a picture, up to `enough`: a page that drew nothing has a handful.
std::size_t colours(const QImage& picture, std::size_t enough) {
    std::set<QRgb> seen;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width() && seen.size() < enough; x += 3) {
            seen.insert(picture.pixel(x, y));
        }
    }
    return seen.size();
}

const std::pair<PageId, const char*> kPages[] = {
    {PageId::overview, "overview"}, {PageId::factories, "factory"}, {PageId::shares, "shares"},
    {PageId::planner, "planner"},   {PageId::reports, "reports"},   {PageId::sources, "sources"}};

struct Size {
    const char* name;
    QSize size;
    int scale;
};
const Size kSizes[] = {
    {"1280x720", {1280, 720}, 1}, {"1920x1080", {1920, 1080}, 1}, {"200%", {1280, 720}, 2}};
/// Words of German, Finnish and Greek are the longest.
const char* const kLanguages[] = {"en", "de", "el", "fi"};

/// Every look that a person can choose, and none that follows the desktop.
QStringList looks() {
    const auto modes = QMetaEnum::fromType<Theme::Mode>();
    QStringList names;
    for (int i = 0; i < modes.keyCount(); ++i) {
        if (Theme::Mode(modes.value(i)) != Theme::Mode::system) {
            names << QLatin1String(modes.key(i));
        }
    }
    return names;
}

} // namespace

/// The program's own parts on the simulated federation, each page and dialog in each look: the
/// pictures of the README, and what they must not have: text that is cut off or lies on other text.
/// FF_PICTURES names the folder that keeps them, and then all of them are drawn; FF_PICTURES_SIZE
/// ("1280x720"), FF_PICTURES_LANGUAGE ("de") and FF_PICTURES_DAYS ("2") let a person look at
/// others.
class tst_Pictures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_folder = qEnvironmentVariable("FF_PICTURES", m_place.path());
        const QStringList size =
            qEnvironmentVariable("FF_PICTURES_SIZE", QStringLiteral("1440x900")).split(u'x');
        m_size = QSize(size.value(0).toInt(), size.value(1).toInt());
        QVERIFY(QDir().mkpath(m_folder));
        m_demo = std::make_unique<DemoWindow>();
        // A month is what the README shows; a day has the same words and is there at once.
        const QString days =
            qEnvironmentVariableIsSet("FF_PICTURES") ? QStringLiteral("30") : QStringLiteral("2");
        QVERIFY(m_demo->open(qEnvironmentVariable("FF_PICTURES_DAYS", days).toInt()));
        speak(qEnvironmentVariable("FF_PICTURES_LANGUAGE", QStringLiteral("en")));
    }

    void cleanupTestCase() { m_demo.reset(); }

    /// A sentence with a place for a value that it did not get is said on stderr alone.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^QString::arg"))); }

    void everyPageDraws_data() {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("look");
        for (const auto& [page, name] : kPages) {
            for (const QString& look : looks()) {
                QTest::addRow("%s-%s", name, qPrintable(look)) << int(page) << look;
            }
        }
    }

    void everyPageDraws() {
        QFETCH(int, page);
        QFETCH(QString, look);
        setLook(look);
        m_demo->window().resize(m_size);
        QVERIFY(m_demo->show(PageId(page)));
        keep(m_demo->window(), 1);
    }

    void everyDialogDraws_data() {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("look");
        for (const QString& name : test::dialogNames()) {
            for (const QString& look : looks()) {
                QTest::addRow("%s-%s", qPrintable(name), qPrintable(look)) << name << look;
            }
        }
    }

    void everyDialogDraws() {
        QFETCH(QString, dialog);
        QFETCH(QString, look);
        setLook(look);
        drawDialog(dialog, 1);
    }

    /// Where the pictures are kept: every page and dialog in every language, size and look.
    void nothingIsCutOff_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("look");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("language");
        const bool all = qEnvironmentVariableIsSet("FF_PICTURES");
        QList<std::pair<QString, int>> things;
        for (const auto& [page, name] : kPages) {
            things.push_back({QLatin1String(name), int(page)});
        }
        for (const QString& dialog : test::dialogNames()) {
            things.push_back({dialog, -1});
        }
        const QStringList modes = looks();
        std::size_t turn = 0;
        for (const char* language : kLanguages) { // a window anew for each
            ++turn;
            for (std::size_t s = 0; s < std::size(kSizes); ++s) {
                for (qsizetype m = 0; m < modes.size(); ++m) {
                    for (qsizetype t = 0; t < things.size(); ++t) {
                        // The page with most words, narrow, in every language; CutText does the
                        // rest.
                        const bool mine = s == 0 && t == 0 && m == qsizetype(turn) % modes.size();
                        if (all || mine) {
                            QTest::addRow("%s-%s-%s-%s", qPrintable(things[t].first),
                                          qPrintable(modes[m]), kSizes[s].name, language)
                                << things[t].first << things[t].second << modes[m] << int(s)
                                << QString(QLatin1String(language));
                        }
                    }
                }
            }
        }
    }

    void nothingIsCutOff() {
        QFETCH(QString, what);
        QFETCH(int, page);
        QFETCH(QString, look);
        QFETCH(int, size);
        QFETCH(QString, language);
        const Size& wanted = kSizes[std::size_t(size)];
        setLook(look);
        if (language != m_language) {
            speak(language);
        }
        m_demo->window().resize(wanted.size);
        if (page < 0) {
            drawDialog(what, wanted.scale);
            return;
        }
        QVERIFY(m_demo->show(PageId(page)));
        QCOMPARE(m_demo->window().size(), wanted.size); // it does not ask for more
        keep(m_demo->window(), wanted.scale);
        check(m_demo->window());
        const QString said = test::allOf(test::paintedTexts(m_demo->window()));
        for (const QString& figure : figuresOf(PageId(page))) {
            QVERIFY2(said.contains(figure), qPrintable(figure + QStringLiteral(" in ") + said));
        }
    }

private:
    void setLook(const QString& look) {
        const auto modes = QMetaEnum::fromType<Theme::Mode>();
        m_demo->theme().setMode(Theme::Mode(modes.keyToValue(look.toLatin1().constData())));
    }

    void speak(const QString& language) {
        m_language = language;
        m_demo->speak(language.toStdString(), m_size);
    }

    void drawDialog(const QString& name, int scale) {
        QWidget* shown = m_demo->openDialog(name);
        QVERIFY(shown);
        shown->setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY2(shown->width() <= 1280 && shown->height() <= 700,
                 qPrintable(QStringLiteral("%1x%2").arg(shown->width()).arg(shown->height())));
        QTest::qWait(200); // what is asked on other threads draws itself
        keep(*shown, scale);
        check(*shown);
        m_demo->closeDialog(shown);
    }

    /// Draws it as on a screen with so many pixels to a point.
    void keep(QWidget& shown, int scale) {
        QImage picture(shown.size() * scale, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        shown.render(&picture);
        const bool dark = m_demo->theme().isDark();
        QVERIFY(picture.pixelColor(picture.width() - 5, picture.height() - 5).lightnessF() < 0.5F ==
                dark);
        constexpr std::size_t kEnough = 40;
        QVERIFY(colours(picture, kEnough) >= kEnough);
        QVERIFY(picture.save(QDir(m_folder).filePath(QLatin1String(QTest::currentDataTag()) +
                                                     QStringLiteral(".png"))));
    }

    static void check(QWidget& shown) {
        const auto texts = test::paintedTexts(shown);
        QVERIFY(!texts.empty());
        const QStringList wrong = test::cutTexts(texts) + test::overlaps(shown, texts);
        for (const QString& each : wrong) { // a message of QVERIFY2 is short
            qWarning("%s", qPrintable(each));
        }
        QVERIFY(wrong.isEmpty());
    }

    /// What the page was asked for, as it is written there.
    [[nodiscard]] QStringList figuresOf(PageId page) {
        const Scope scope = m_demo->window().scope();
        auto answer = m_demo->questions().floor(scope);
        answer.waitForFinished();
        const auto floor = answer.result();
        if (!floor || floor->rows.empty()) {
            return {QStringLiteral("an answer")};
        }
        const Formatter format(QLocale(), scope.zone);
        const auto title = [](const std::string& text) { return QString::fromStdString(text); };
        switch (page) {
        case PageId::overview:
            return {format.parts(floor->allocationRate.value, Unit::ratio).figure,
                    title(floor->rows.front().title)};
        case PageId::factories:
        case PageId::shares:
        case PageId::planner:
        case PageId::reports:
        case PageId::sources:
            break;
        }
        return {};
    }

    QTemporaryDir m_place;
    QString m_folder;
    QString m_language;
    QSize m_size;
    std::unique_ptr<DemoWindow> m_demo;
};

QTEST_MAIN(tst_Pictures)
#include "tst_Pictures.moc"
