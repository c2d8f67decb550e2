# SPDX-License-Identifier: GPL-3.0-only
ff_test(prometheus_presets LABEL unit LIBS ff_feeds ff_federation SOURCES prometheus/PresetsTest.cpp)
ff_test(prometheus_answer LABEL unit LIBS ff_feeds SOURCES prometheus/AnswerTest.cpp)
ff_test(prometheus_fold LABEL unit LIBS ff_feeds SOURCES prometheus/FoldTest.cpp)
ff_test(prometheus_exposition LABEL unit LIBS ff_feeds SOURCES prometheus/ExpositionPollTest.cpp)
ff_test(prometheus_poll LABEL unit LIBS ff_feeds SOURCES prometheus/PollTest.cpp)
ff_test(prometheus_backfill LABEL unit LIBS ff_feeds SOURCES prometheus/BackfillTest.cpp)
