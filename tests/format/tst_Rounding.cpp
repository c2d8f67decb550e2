// SPDX-License-Identifier: GPL-3.0-only
#include "models/format/Rounding.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using ff::roundedParts;
using ff::roundedTable;

class tst_Rounding final : public QObject {
    Q_OBJECT

private slots:
    void partsAddUpToTheirSum() {
        const std::vector<double> thirds{100.0 / 3, 100.0 / 3, 100.0 / 3};
        QCOMPARE(roundedParts(thirds), (std::vector<double>{34, 33, 33}));
        QCOMPARE(roundedParts({0.5, 0.5}), (std::vector<double>{1, 0}));
        QCOMPARE(roundedParts({2.9999999999, 1}), (std::vector<double>{3, 1}));
        QCOMPARE(roundedParts({}), std::vector<double>{});
        std::mt19937 random(1);
        std::uniform_real_distribution<double> amounts(0, 50);
        for (int i = 0; i < 500; ++i) {
            std::vector<double> parts;
            for (unsigned j = 0; j < 1 + random() % 30; ++j) {
                parts.push_back(amounts(random));
            }
            const auto whole = roundedParts(parts);
            QCOMPARE(std::accumulate(whole.begin(), whole.end(), 0.0),
                     std::round(std::accumulate(parts.begin(), parts.end(), 0.0)));
            for (std::size_t j = 0; j < parts.size(); ++j) {
                QVERIFY(std::abs(whole[j] - parts[j]) < 1);
            }
        }
    }

    void rowsAndColumnsOfATableAddUp() {
        std::mt19937 random(2);
        std::uniform_real_distribution<double> amounts(0, 5);
        for (int i = 0; i < 300; ++i) {
            const std::size_t rows = 1 + random() % 12;
            const std::size_t columns = 1 + random() % 12;
            std::vector<std::vector<double>> cells(rows, std::vector<double>(columns));
            for (auto& row : cells) {
                for (double& cell : row) {
                    cell = random() % 4 == 0 ? 0 : amounts(random);
                }
            }
            const auto whole = roundedTable(cells);
            QCOMPARE(whole.size(), rows + 1);
            for (std::size_t r = 0; r < rows; ++r) {
                QCOMPARE(std::accumulate(whole[r].begin(), whole[r].end() - 1, 0.0),
                         whole[r].back());
                for (std::size_t c = 0; c < columns; ++c) {
                    QVERIFY(std::abs(whole[r][c] - cells[r][c]) < 1);
                }
            }
            for (std::size_t c = 0; c <= columns; ++c) {
                double sum = 0;
                double exact = 0;
                for (std::size_t r = 0; r < rows; ++r) {
                    sum += whole[r][c];
                    exact += c < columns ? cells[r][c] : 0;
                }
                QCOMPARE(sum, whole[rows][c]);
                QVERIFY(c == columns || std::abs(sum - exact) < 1);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Rounding)
#include "tst_Rounding.moc"
