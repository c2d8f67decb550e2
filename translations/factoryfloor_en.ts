<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Nothing fired in the last day.</numerusform>
            <numerusform>Nothing fired in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n fires</numerusform>
            <numerusform>%n fire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n begins</numerusform>
            <numerusform>%n begin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Would have fired once %1: %2.</numerusform>
            <numerusform>Would have fired %n times %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n alert nobody has seen (Ctrl+B)</numerusform>
            <numerusform>%n alerts nobody has seen (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Since the freeze %n file was imported,</numerusform>
            <numerusform>Since the freeze %n files were imported,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>with %n new or corrected job.</numerusform>
            <numerusform>with %n new or corrected jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alert fires</numerusform>
            <numerusform>%n alerts fire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filter (%n)</numerusform>
            <numerusform>Filter (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <comment>number of GPUs</comment>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n unreachable</numerusform>
            <numerusform>%n unreachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n not asked yet</numerusform>
            <numerusform>%n not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::HolderPanel</name>
    <message numerus="yes">
        <source>Granted to %n accounts.</source>
        <translation>
            <numerusform>Granted to %n account.</numerusform>
            <numerusform>Granted to %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>The note is too long: one character over.</numerusform>
            <numerusform>The note is too long: %n characters over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPUs in %n system</numerusform>
            <numerusform>%1 GPUs in %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-equivalents in one system</numerusform>
            <numerusform>%1 H100-equivalents in %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>one without a known H100-equivalent: %1</numerusform>
            <numerusform>%n without a known H100-equivalent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>one whose GPUs are not counted: %1</numerusform>
            <numerusform>%n whose GPUs are not counted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>%1 of %n system shown</numerusform>
            <numerusform>%1 of %n systems shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n system can serve it</numerusform>
            <numerusform>%n systems can serve it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n poll</numerusform>
            <numerusform>%n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Saved %n file in %1</numerusform>
            <numerusform>Saved %n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n AI Factory</numerusform>
            <numerusform>%n AI Factories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenna</numerusform>
            <numerusform>%n antennas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n unattributed</numerusform>
            <numerusform>%n unattributed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n system told of no use by account in this period: %1</numerusform>
            <numerusform>%n systems told of no use by account in this period: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n system was seen and nobody used it: %1</numerusform>
            <numerusform>%n systems were seen and nobody used them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 is polled every second (%n s) from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</numerusform>
            <numerusform>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n poll in the last 24 hours</numerusform>
            <numerusform>%n polls in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n of them failed</numerusform>
            <numerusform>%n of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>No source yet: %n system</numerusform>
            <numerusform>No source yet: %n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n more row: the CSV file has it</numerusform>
            <numerusform>%n more rows: the CSV file has them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>It fires once here.</numerusform>
            <numerusform>It fires %n times here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 in all, in %n line</numerusform>
            <numerusform>%1 in all, in %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>The file has %n view; this is the first one.</numerusform>
            <numerusform>The file has %n views; this is the first one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 has what could be read of %2: %n row.</numerusform>
            <numerusform>%1 has what could be read of %2: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n row is of the backup.</numerusform>
            <numerusform>%n rows are of the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>It grew by %1 over the last day, which makes %2 a year.</numerusform>
            <numerusform>It grew by %1 a day over the last %n days, which makes %2 a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>It did not grow over the last day.</numerusform>
            <numerusform>It did not grow over the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n hour of samples is damaged; it counts as not seen.</numerusform>
            <numerusform>%n hours of samples are damaged; they count as not seen.</numerusform>
        </translation>
    </message>
</context>
</TS>
