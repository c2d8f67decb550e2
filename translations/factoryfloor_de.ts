<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm zählt %1 GPUs, %2 davon belegt. In physischen GPUs, bei denen ein MIG-Slice oder ein Anteil nur als sein Teil zählt, sind es %3 und %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Bitten Sie den Standort um die Ausgabe von:
  %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 wurde schon einmal mit anderen Optionen importiert (%2). Was die Datei von %3 Jobs sagte, wurde zuerst zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: und %2 weitere.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Was nicht importiert wurde, liegt ohne Namen in %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 Jobs haben unmögliche Zeiten oder Anzahlen und wurden abgewiesen.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1 gilt als vollständig für alle Jobs von %2 von %3 bis %4. Enthält die Datei nur einen Teil, importieren Sie sie mit --partial; deckt sie mehr ab, geben Sie --from und --to an.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nichts Neues: wurde schon importiert</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>zum Teil fehlerhaft</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Ein anderes Factory Floor schreibt in %1. Schließen Sie es, oder legen Sie die Dateien in einen überwachten Ordner (kind = &quot;folder&quot; in sources.toml), aus dem jenes sie übernimmt.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: nichts zu übernehmen: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, Job %2: %3.</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>nichts davon ist richtig</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>es lief nichts</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Es wurde keine Datei importiert.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Import %1 (%2 von %3) ist zurückgenommen: Was er von %4 Jobs und %5 Summen sagte, zählt nicht mehr. Was vorher von diesen Jobs bekannt war, zählt wieder.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Die Zeit von %1 bis %2 deckt er nicht mehr ab.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Ein anderes Factory Floor schreibt in %1. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Es gibt keinen Import %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Import %1 wurde schon zurückgenommen, am %2. Es hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Für die GPUs von %1 ist kein H100-Äquivalent bekannt: Was dort genutzt wurde, ist in dieser Einheit nicht bekannt und steht in keiner Summe und keinem Anteil. Ein [[gpu]]-Eintrag in federation.toml sagt, für wie viele H100 ein Modell zählt.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Der Zeitraum von %1 bis %2 ist leer: --from muss vor --to liegen.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Der Cache hat noch keine Daten von %1: „factoryfloor collect“ fragt seine Quellen ab, „factoryfloor import“ nimmt Dateien.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Der Cache hat noch keine Daten: „factoryfloor collect“ fragt Quellen ab, „factoryfloor import“ nimmt Dateien.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Von %1 bis %2 gibt es keine Daten. Es gibt welche von %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Noch wurde keine Regel geprüft: Das Fenster und „factoryfloor collect“ tun es jede Minute.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>In den letzten 24 Stunden hat nichts ausgelöst.</numerusform>
            <numerusform>In den letzten %n Tagen hat nichts ausgelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Es gibt keine Regel „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: zurück bis %2, %3 von %4 Tagen (%5 %)</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Keine Quelle von %1 kennt die Historie. Fügen Sie %2 eine der Art prometheus oder slurm-rest hinzu.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Angehalten. Was kam, bleibt; derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Es gibt nichts zu holen: --from muss vor --to liegen, und --every muss mindestens 1s sein.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Ein anderes Programm schreibt in %1 und holt die Historie nicht für dieses. Beenden Sie es, führen Sie diesen Befehl noch einmal aus, und starten Sie es danach wieder.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Der Cache wird auf den neuesten Stand gebracht: %1 %. Eine Kopie seines bisherigen Standes bleibt daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Es gibt keine Quelle zum Abfragen. Tragen Sie eine in %1 ein, zum Beispiel:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Ein anderes Programm schreibt bereits in %1. Entweder fragt es diese Standorte ab, oder geben Sie mit --cache einen anderen Cache an.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Die Historie ab %1 ist da, mit Daten für %2 % dieser Zeit.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Die Historie konnte nicht geholt werden. %1</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Die Aggregate können nicht bereitgestellt werden: %1 (%2). Berichtigen Sie, was bei --publish steht.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Die Aggregate stehen unter %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Wer diese Adresse erreicht, kann sie lesen: --publish-token schränkt das ein.</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Eine Warnung konnte nicht an %1 gemeldet werden: %2. Berichtigen Sie [notify] in alerts.toml.</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Was im Speicher wartete, konnte nicht geschrieben werden und ist verloren. Die Quellen werden erneut danach gefragt, soweit sie ihre Historie kennen.</translation>
    </message>
</context>
<context>
    <name>ff::AccessMode</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Fast Lane</source>
        <translation>Fast Lane</translation>
    </message>
    <message>
        <source>Large Scale</source>
        <translation>Large Scale</translation>
    </message>
    <message>
        <source>Industrial Innovation</source>
        <translation>Industrial Innovation</translation>
    </message>
    <message>
        <source>AI for Science</source>
        <translation>AI for Science</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extreme</translation>
    </message>
    <message>
        <source>EU AI Start-Up Initiative</source>
        <translation>EU AI Start-Up Initiative</translation>
    </message>
    <message>
        <source>Large AI Grand Challenge</source>
        <translation>Large AI Grand Challenge</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAIN-Pilotprojekt</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konten nach GPU-Stunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>die größten %1 von %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Keine Regel ordnet dieses Konto zu.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>die Hälfte der Stunden</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % der Stunden</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>das Vorhaben</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Freie GPUs in den nächsten 14 Tagen</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Für eine Vorhersage freier GPUs wurden zu wenige Messwerte beobachtet.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Zwischen %1 und %2 sind voraussichtlich frei.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Das Vorhaben hat ab %1 Platz.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % haben weniger</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % haben weniger</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % haben weniger</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % haben weniger</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Erwartet: %1 GPUs</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Die Hälfte solcher Stunden: %1 bis %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % solcher Stunden: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: keine Daten seit %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 ist %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n löst aus</numerusform>
            <numerusform>%n lösen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n beginnt</numerusform>
            <numerusform>%n beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Extremwert</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regel damals</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>bestätigt %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, löst weiter aus</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Löst aus bei</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>stumm %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Auslastung belegter GPUs</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Warteschlangendruck</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Ausgefallene GPUs</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Antworten einer Quelle</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Anteil am Anspruch</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Ungenutzte Bewilligung</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Quelle verspätet</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Auslastung niedrig</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Warteschlangendruck hoch</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Anteil über Anspruch</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Bewilligung endet ungenutzt</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Keine Antwort einer Quelle</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 ohne Daten</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>von Bewilligungen, die binnen %1 enden</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>alle Inhaber</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>alle Bewilligungen</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alle Systeme</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>in den letzten 24 Stunden</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Hätte %1 nicht ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Hätte %1 einmal ausgelöst: %2.</numerusform>
            <numerusform>Hätte %1 %n-mal ausgelöst: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Löst aus</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Welche Warnungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;tumm</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Was auslöst und was kurz davor ist</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Nichts löst aus. Die Regeln werden jede Minute geprüft.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Seite &amp;zeigen</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Was in den letzten 30 Tagen ausgelöst hat</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>In den letzten 30 Tagen hat nichts ausgelöst.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Neue Regel …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Aus&amp;schalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ein&amp;schalten</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Wie anfangs</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Die mitgelieferte Regel, wie sie anfangs war</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1 Tag lang</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 Woche lang</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Bis auf Weiteres</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Nicht mehr stumm</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Der Cache wird auf den neuesten Stand gebracht: %1 %. Eine Kopie seines bisherigen Standes bleibt daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG-Bild in Bildschirmgröße (*@1x.png)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Zeitzone, in der Zeiträume beginnen, Tage geschnitten und Zeiten geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Zuordnen</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Zuordnung ergänzen</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Nicht zugeordnete Konten nach GPU-Stunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Nutznießer: wessen Nutzer profitieren</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>Za&amp;hler: wessen Anteil verbraucht wird</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>Zu&amp;gangsart</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>N&amp;otiz: wer das sagt und warum</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Jedes Konto mit Nutzung in diesem Zeitraum ist zugeordnet.</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Konten ohne Regel werden gesucht …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Nimmt die letzte Zuordnung zurück</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Wählen Sie zuerst, wem es nützt und wer bezahlt</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 zählt jetzt für %2; die Historie folgt.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 ist wieder nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Konten oben, die sie erfasst: %1, mit %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Ein Flatpak kann sich nicht selbst in den Autostart des Desktops eintragen. Tragen Sie es in den Einstellungen des Desktops ein.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(Anspruch %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Anspruch: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Warnungen (Strg+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n Warnung, die niemand gesehen hat (Strg+B)</numerusform>
            <numerusform>%n Warnungen, die niemand gesehen hat (Strg+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 bei früheren Rücksetzungen verloren</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>unter %1 Nutzung bis %2: Die Bewilligung wird gekürzt</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>mindestens %1 genutzt, wie bis %2 verlangt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>beendet, %1 verfallen</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klick zeigt, wie dies berechnet wurde.</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Nach den Abrechnungsregeln der Standorte</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Hier wurde nichts bewilligt, also wird nichts verbraucht.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Die Bewilligung ist verbraucht.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Der Anspruch ist verbraucht.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Beim Verbrauch der letzten 28 Tage reicht die Bewilligung bis %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Beim Verbrauch der letzten 28 Tage reicht der Anspruch bis %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 übrig.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Rest: %1</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Die Bewilligung ist beendet; %1 sind verfallen.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Von den letzten 28 Tagen wurde zu wenig beobachtet, um zu sagen, wie lange es reicht.</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Übrig, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Gerade, %1</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Von dieser Zeit wurde zu wenig beobachtet, um zu sagen, was übrig ist und wie lange es reicht.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Beim Verbrauch der letzten 28 Tage ist die Bewilligung an ihrem Ende, dem %1, nicht aufgebraucht.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Beim Verbrauch der letzten 28 Tage ist der Anspruch am Ende dieser Zeit, dem %1, nicht aufgebraucht.</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Die Bewilligung war am %1 verbraucht.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Der Anspruch war am %1 verbraucht.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>&amp;Grenzen setzen</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Größe des Caches</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Wie &amp;empfangen</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Alle &amp;5 Minuten</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Höchstens auf der Platte</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Wie lange Messwerte so bleiben, wie sie kamen; danach ein Mittelwert je 5 Minuten. Summen über ganze Stunden und die Abdeckung bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Wie lange ein Mittelwert je 5 Minuten bleibt, von heute an gerechnet; danach einer je Stunde.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Solange die Datei größer ist, werden die ältesten Messwerte vergröbert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Messwerte nach System: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Messwerte, die jünger als 31 Tage sind, bleiben immer, wie sie kamen.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Alle 5 Minuten: Diese Zeit zählt ebenfalls von heute an und muss länger sein.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Höchstens auf der Platte: mindestens 10 MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Die Tabelle [cache] ist falsch und gilt nicht; berichtigen Sie sie von Hand: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Diese Grenzen lassen sich hier nicht wählen: Die Daten sind simuliert, oder %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Festgelegt durch [cache] in %1; eine Änderung hier schreibt dorthin.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Von selbst wird nichts vergröbert. Eine Grenze wird unter [cache] in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Grenzen des Caches</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Messwerte jenseits dieser Grenzen werden zu Mittelwerten, und ihre Einzelheiten kommen nicht zurück. Grenzen setzen?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Grenzen setzen</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm zählt Dies (Graphics Compute Dies): zwei je GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Vertrag vom 31. August 2026, 387,8 Millionen Euro; soll 2027 nutzbar sein</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Vertrag vom 22. April 2026, 290 Millionen Euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>KI-Erweiterung, unter Vertrag seit 26. Januar 2026, 129 Millionen Euro (ES, PT, TR): zwei Partitionen unbekannter Größe</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Daneben dienen 16 H200 NVL als Cloud-GPUs (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Die Anzahl ist eine Untergrenze, das Modell unbekannt. Vertrag vom 22. Juli 2026, 80 Millionen Euro; Installation ab Herbst 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Vertrag vom 21. April 2026, 29,76 Millionen Euro; Installation ab 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Eingeweiht am 8. September 2026, neben dem System von MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Vertrag vom 16. März 2026, 55 Millionen Euro, mit GB200 NVL4; Betrieb ab dem zweiten Halbjahr 2026 geplant</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Soll in Kürze vollständig verfügbar sein (Angabe vom Juni 2026)</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale; eingeweiht am 5. September 2025. Zwei Zahlen sind veröffentlicht: 5.938 Knoten × 4 = 23.752, hier verwendet, und 5.884 × 4 = 23.536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale; vom Konsortium Jules Verne (Frankreich, Niederlande, Griechenland). Vertrag vom 18. November 2025; Installation ab 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>In Cluster aufgeteilt, deren Größe sich ändert; die Zahl für jeden gibt den dokumentierten Stand an und wird nicht zum Ganzen addiert</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Das System von SLAIF soll es 2027 ablösen</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>KarolAIna von CZAI wird daneben stehen</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Eine für KI optimierte Partition neben LEONARDO; seit wann sie läuft, war nicht zu finden</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Ausgewählt am 12. März 2025; ein Vertrag war nicht zu finden</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Ausschreibung offen bis 16. Oktober 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>Die GPU-Partition neben Discoverer, das nur CPUs hat</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Dient AI2F, bis Alice Recoque diese Rolle übernimmt</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Dient AI2F, bis Alice Recoque diese Rolle übernimmt; was sein Slurm als GPU zählt, war nicht zu finden</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Dienste ab 2026; ein Vertrag war nicht zu finden</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Soll 2027 Vega ablösen</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Ausgewählt am 10. Oktober 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 von 200 Millionen Euro kommen vom Gemeinsamen Unternehmen; Vollbetrieb 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Noch zu beschaffen; die Förderung läuft ab 1. September 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Noch zu beschaffen, insgesamt 82 Millionen Euro; mit einer experimentellen Plattform</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Ein EuroHPC-System außerhalb der KI-Fabriken</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Keine Zahl weicht um mehr als ihre Rundung ab.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 von %2 Zahlen weichen um mehr als ihre Rundung ab.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Seit dem Einfrieren wurde %n Datei importiert,</numerusform>
            <numerusform>Seit dem Einfrieren wurden %n Dateien importiert,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>mit %n neuen oder berichtigten Job.</numerusform>
            <numerusform>mit %n neuen oder berichtigten Jobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Nicht verglichen, weil der Bericht ohne sie erstellt wurde: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Änderungen seit dem Einfrieren</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>In diesem Zeitraum wurde nichts beobachtet.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Die Daten sind simuliert.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Einen Messwert zurück</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Einen Messwert vor</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Zehn Messwerte zurück</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Zehn Messwerte vor</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Zurück zur letzten Lücke oder Änderung</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Vor zur nächsten Lücke oder Änderung</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Zum ersten Messwert</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Zum letzten Messwert</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Die nächste Reihe darüber</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Die nächste Reihe darunter</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Am Fadenkreuz vergrößern</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Am Fadenkreuz verkleinern</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Den ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Um einen Ausschnitt zurück</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Um einen Ausschnitt vor</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Zurück zum Ausschnitt davor</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Werte am Fadenkreuz anheften oder lösen</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Zeitspanne am Fadenkreuz beginnen oder beenden</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Notiz am Fadenkreuz hinzufügen</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Fadenkreuz, angeheftete Werte und Zeitspanne lösen, in dieser Folge</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Mit Tasten bewegen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Zeitraum davor als Linie</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Prozentskala</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Angekreuzte Spalten werden gezeigt, die oberste links.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Spalten der Halle</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Standard</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>Allocation rate</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Auslastung belegter GPUs</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Belegt, aber ungenutzt</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Warteschlangendruck</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Frei, im Mittel</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Ausgefallen, im Mittel</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wartezeit p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wartezeit p90</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Kennzahlen beider Seiten und ihr Unterschied</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle Systeme</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Der gezeigte Zeitraum</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Abdeckung: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Gespeicherte Auswahl</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Eine wählen oder diese benennen</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Behält Art, Zeitraum, Sprache, Kommentare und Abschnitte unter diesem Namen; „letzter ganzer Monat“ bleibt der jeweils letzte</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Vergisst die Auswahl dieses Namens; erstellte Berichte bleiben</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Die Auswahl ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Warnungen zeigen</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Der Name von %1 wurde nicht gefunden. Prüfen Sie die Adresse, und ob dieses Netz ihn auflösen kann.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Keine Verbindung zu %1 (%2). Prüfen Sie, ob der Server läuft und keine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Das Zertifikat von %1 stammt von einer Stelle, der hier nicht vertraut wird (%2). Geben Sie die Stelle des Standorts mit „ca“ an.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Das Zertifikat von %1 gehört einem anderen Rechner (%2). Verwenden Sie den Namen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Das Zertifikat von %1 gilt zurzeit nicht (%2). Der Standort muss es erneuern; prüfen Sie auch die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Der Proxy ließ die Anfrage bei %1 nicht durch (%2). Prüfen Sie die Proxy-Einstellungen der Umgebung.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 schloss die Verbindung, bevor die Antwort vollständig war (%2). Die nächste Abfrage versucht es wieder.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 leitete die Anfrage um, der Umleitung wurde nicht gefolgt (%2). Tragen Sie die endgültige Adresse der Quelle ein.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Die Antwort von %1 ist größer als erlaubt (%2). Fragen Sie weniger ab, mit einer Vorlage oder eigenen Abfragen.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Die Antwort von %1 ließ sich nicht entpacken (%2). Schuld kann ein Proxy vor dem Standort sein.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 antwortet nicht in gültigem HTTP (%2). Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 wies die Anmeldung zurück (%2). Prüfen Sie Benutzer und Token der Quelle.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Das Token von %1 wird nicht mehr angenommen (%2). Erneuern Sie es, oder lassen Sie „token_command“ ein frisches ausgeben.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Die Antwort von %1 war leer. Der Exporter läuft, misst aber nichts; der Standort muss nachsehen.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 antwortete nicht in JSON (%2). Vielleicht steht eine Anmeldeseite oder ein Proxy davor.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Die Antwort von %1 passt nicht zu dieser Art von Quelle (%2). Prüfen Sie Art und Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 ist nicht lesbar: %2. Wer es schreibt, muss es berichtigen.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 antwortete, meldet aber ein eigenes Problem: %2. Der Standort muss nachsehen.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 gab nur einen Teil seiner Daten (%2). Die Zahlen decken weniger ab, bis alles wieder da ist.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 hat keine der abgefragten Metriken (%2). Prüfen Sie Vorlage und Abfragen.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 spricht eine Version, die dieses Programm nicht kennt (%2). Ein neueres Programm kann helfen.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Berichtigen Sie den Eintrag; das Übrige gilt.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Die Zugangsdaten von %1 waren nicht lesbar (%2). Prüfen Sie die Datei, die Variable oder den Befehl, woher sie kommen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 stammt von einer neueren Version dieses Programms (%2). Die Datei blieb unberührt; aktualisieren Sie das Programm, oder geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 ist nicht beschreibbar (%2). Ändern Sie die Rechte, oder geben Sie mit --cache eine andere Datei an.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Die Platte von %1 ist voll (%2). Schaffen Sie Platz: Gesammeltes wartet so lange im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Ein anderes Programm schreibt in %1 (%2). Dieses liest und folgt.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2), dort ist der Cache nicht sicher. Legen Sie ihn auf eine lokale Platte.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 ist nicht lesbar (%2). Prüfen Sie, ob es da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 gehört zu einem anderen System (%2). Geben Sie das richtige an; gehört es dennoch zu diesem, verwenden Sie --force oder, für einen Ordner, in sources.toml force = true.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Das Programm machte einen Fehler bei %1 (%2). Bitte melden Sie ihn mit diesen Worten.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Es gibt kein System „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Die Summen von %1 sind größer, als sich zählen lässt (%2). Ein Job hat unmögliche Zeiten oder GPUs; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Der Cache wird noch geöffnet. Zahlen folgen, sobald er offen ist.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Ein unbekanntes Problem bei %1 (%2).</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>der Quelle</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Die Notiz zu %1 wurde nicht behalten (%2). Bitte neu und kürzer schreiben.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 wies die Anfrage ab (%2). Prüfen Sie die Adresse und die Art der Quelle.</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 kennt diese Adresse nicht (%2). Prüfen Sie ihren Pfad.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 hat selbst eine Störung (%2). Die nächste Abfrage versucht es erneut; hält sie an, muss der Standort nachsehen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Schaffen Sie Platz auf dem Datenträger oder nennen Sie einen Ordner, der beschrieben werden darf.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Ein anderes Programm hat den Cache %1 gelöscht, während er in Gebrauch war. Er wurde an derselben Stelle neu geschrieben; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Ein anderes Programm hat den Cache %1 ersetzt, während er in Gebrauch war. Alles Gesammelte steht in %2; dort wird weiter gesammelt. Um es zu behalten, beenden Sie dieses Programm und setzen Sie diese Datei an die Stelle der anderen.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Ein anderes Programm hat das Journal (-wal) des Caches %1 gelöscht, während er in Gebrauch war. Sein Inhalt wurde gerettet; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Ein anderes Programm hat das Journal (-wal) des Caches %1 gekürzt, während er in Gebrauch war. Die neuesten Abfragen können fehlen; sie zählen als nicht beobachtet. „factoryfloor verify“ vergleicht den Rest.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Es gibt keinen Bericht %1. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Bericht %1 kann nicht aus dem Cache gelesen werden (%2). Nehmen Sie eine Sicherung des Caches, oder frieren Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Keine verschlüsselte Verbindung zu %1 (%2). Prüfen Sie, ob der Port TLS spricht; spricht die Quelle einfaches HTTP, muss ihre Adresse mit http:// beginnen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet (%2). Prüfen Sie Adresse und Port, und ob der Server überlastet ist; die nächste Abfrage versucht es erneut.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Es gibt keine Berichtsvorlage „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Die Berichtsvorlage „%1“ wurde nicht gespeichert (%2). Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Ein anderes Programm hat den Cache %1 gekürzt oder überschrieben, während er in Gebrauch war. In der neuen Datei %2 wird weiter gesammelt. Beenden Sie dieses Programm und setzen Sie eine Sicherung, diese Datei oder das Ergebnis von „factoryfloor repair“ an die Stelle der beschädigten.</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 taugt nicht als Cache (%2). Die Datei blieb unberührt; geben Sie mit --cache eine andere an, oder machen Sie mit „factoryfloor repair“ aus einer beschädigten eine neue.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (%2 von %3 beobachtet)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Neueste Daten</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Läufe von Jobs</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopieren, wie dies berechnet wurde</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, nach GPUs gewichtet (die Zeit allein: %2 von %3 beobachtet)</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopieren, als CSV oder als Bild speichern (Umschalt+F10 auf der Tabelle oder dem Diagramm)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>„%1“ wurde kopiert: Fügen Sie es als Tabelle oder als Bild ein.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPUs nach Nutzung</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Keine Messwerte dieses Systems in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Auslastung belegter GPUs</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Belegt, aber ungenutzt</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Warteschlangentiefe</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Der Standort sagt nicht, welche Jobs warten.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Wartezeit bis zum Start</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Der Standort nennt keine Jobs, oder zu wenige sind gestartet.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wartezeit p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Anteil nach Staat</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Der Standort sagt nicht, welche Konten rechnen.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Wann viel los ist</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Belegte GPUs nach Staat</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Auslastung aller GPUs</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>von allen Nutzern</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als Nutznießer</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>als Zahler · Kapazitätsanteil, Strich: Anspruch</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>von startbereiten Jobs angeforderte GPUs; zurückgehaltene und abhängige unter der Linie</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>von startbereiten Jobs angeforderte GPUs</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>die Hälfte der Jobs wartet kürzer als p50, neun von zehn kürzer als p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>Belegungsgrad nach Stunde und Wochentag, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabrik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Zahlen statt Zeichnungen</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Zahlen statt Zeichnungen (T auf einem Diagramm)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Alle Diagramme als Bild speichern</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Vorige Fabrik</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Nächste Fabrik</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch ohne Quelle</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Mit einer anderen Fabrik oder einem anderen Zeitraum</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Kennzahlen, Anteile und Wartezeiten, die für einen Zeitraum gelten, sind nur von dieser Zeit. Klicken Sie für den ganzen Zeitraum.</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, ausgewählt</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Zurückgehalten oder abhängig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Belegt, nicht ausgelastet</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Keine Zugangsart</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wartezeit p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wartezeit p90</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Ausgelastet, Belegung nicht gemeldet</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>kein Job gestartet</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>der Jobs, die in jedem Abschnitt von %1 begannen</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Frei oder ausgefallen</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Warteschlangentiefe</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (zweifelhaft)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klick zeigt, wie dies berechnet wurde.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>wie im Zeitraum davor</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 zum Zeitraum davor</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 zum Zeitraum davor</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>Historie wird geholt …</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Neueste Daten: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klick zeigt, wie dies berechnet wurde.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Die Daten sind simuliert.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Zweifelhaft: Die GPU-Zahlen widersprechen einander.</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>Zeitraum davor unbekannt</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Keine Veränderung angegeben: Von %1 wurde für einen Vergleich zu wenig beobachtet.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie im Zeitraum %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 gegenüber %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Belegt, nicht ausgelastet</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Belegt, Auslastung unbekannt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>In diesem Zeitraum nicht beobachtet.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Die Halle: eine Karte je Fabrik</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filter (%n)</numerusform>
            <numerusform>Filter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Systeme nach Aktualität oder Land</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Die Hälfte der Jobs wartet kürzer als %1, neun von zehn kürzer als %2. Noch Wartende sind mitgezählt.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Der Standort nennt keine Jobs, oder zu wenige sind gestartet.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Alter des neuesten Messwerts, an der Quelle.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 installiert, laut Katalog oder Standort</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Niemand sagt, wie viele GPUs es sind.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Belegte GPUs unter denen, die laufen, in den letzten 24 Stunden.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 von Jobs angefordert, die starten könnten; zurückgehaltene und abhängige zählen nicht.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Der Standort sagt nicht, welche Jobs warten.</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrik</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Kapazitätsanteil</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Belegung, 24 h</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Angeforderte GPUs</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wartezeit p90</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Angeforderte H100</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPUs nach Nutzung</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Der Standort sagt nicht, wie ausgelastet seine belegten GPUs sind.</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Belegt, aber ungenutzt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Belegt, nicht ausgelastet</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Auslastung belegter GPUs</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Abdeckung von belegt, aber ungenutzt</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Angefordert, jetzt</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wartezeit p50</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Auslastung aller GPUs, wo die Belegung nicht gemeldet wird</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>Auslastung %1, Belegung nicht gemeldet</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>Belegung nicht gemeldet</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Belegung, 24 h bis jetzt</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Alter jetzt</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Wie es jetzt ist, unabhängig vom Zeitraum.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Nur von %1.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 waren in diesem Zeitraum belegt und nicht ausgelastet.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Belegte GPUs unter denen, die laufen.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Noch keine Quelle. Ein Slurm-REST-Dienst, ein Prometheus-Server oder eine Metrikseite des Standorts gäbe Auskunft; ein Klick fügt eine hinzu.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>was wartet</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Ein Slurm-REST-Dienst oder Abrechnungsdateien gäben Auskunft.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>wie ausgelastet die GPUs sind</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Ein GPU-Exporter in einem Prometheus-Server gäbe Auskunft.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Über das Zweite ein GPU-Exporter in einem Prometheus-Server.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Nicht gemeldet: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Mittlere Auslastung über die belegte GPU-Zeit.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Die Halle: GPUs jeder Fabrik nach Zustand</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <comment>number of GPUs</comment>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 %-Punkte</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>%1 H100</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-h</translation>
    </message>
    <message>
        <source>H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>H100</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n aktuell</numerusform>
            <numerusform>%n aktuell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n unerreichbar</numerusform>
            <numerusform>%n unerreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n noch nicht abgefragt</numerusform>
            <numerusform>%n noch nicht abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Quellen nach Aktualität. Ein Klick zeigt die Liste.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Änderungen seit dem Einfrieren</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Kennzeichnet ihn als die Fassung, die herausgegeben wurde</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Veröffentlichter Bericht Nr. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Eingefrorener Bericht Nr. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, anstelle von Nr. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: die Zahlen, wie sie festgehalten wurden.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrik, Staat, Seite oder Befehl</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriken</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Höchster Wert: %1. Niedrigster: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Die Seiten der Leiste, von oben</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Zu einer Fabrik, einem Staat oder einer Seite gehen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vor</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Von einem Bedienelement oder Diagramm zum nächsten</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Auf einem Wert: wie er berechnet wurde</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Über Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Kapazität und Nutzung der KI-Fabriken Europas, aus der Telemetrie der Standorte. Freie Software unter der GNU General Public License, Version 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Auf einer Tabelle oder einem Diagramm: kopieren, als Tabelle und als Bild</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Auf einer Tabelle oder einem Diagramm: als CSV speichern</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Auf einer Tabelle oder einem Diagramm: als Bild speichern</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Auf einer Tabelle oder einem Diagramm: das Menü</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Seine Werte als Tabelle, und zurück</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopieren, als Tabelle und als Bild</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Vergrößern; mit Umschalt verschieben, mit Strg eine Zeitspanne auswählen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Werte anheften; in der Legende eine Reihe ausblenden</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Der ganze Zeitraum; in der Legende eine Reihe allein</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Entlang eines Zeitdiagramms</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>In einem Zeitdiagramm</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Warnungen: was auslöst, was ausgelöst hat, die Regeln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Was das Fenster zeigt, als Ansicht speichern</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Die gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>In einer Tabelle: nach der Spalte der Zelle sortieren</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Konsortium EUROPA</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>bewilligt %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>Anspruch bis jetzt %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>Grundlage: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Konten, die keine Regel einem Inhaber zuordnet.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Hier ist kein Anspruch bekannt.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>die Bewilligung an %1 auf %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Ausgelassen, da kein H100-Äquivalent bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Vom Anspruch</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als Nutznießer</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>als Zahler</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>davon genutzt %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>übrig %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>verfallen %1</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Als Zahler genutzt, wo ein Anspruch bekannt ist: %1 von %2</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Hier nicht gezählt, weil sie auch andere Systeme umfassen: Bewilligungen an %1.</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>bezahlt %1</translation>
    </message>
</context>
<context>
    <name>ff::HolderPanel</name>
    <message>
        <source>Burn-down</source>
        <translation>Verbrauchsverlauf</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Zugangsarten</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Hier ist weder Bewilligung noch Anspruch bekannt.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-Stunden nach Zugangsart</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Keine Nutzung in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n accounts.</source>
        <translation>
            <numerusform>An %n Konto bewilligt.</numerusform>
            <numerusform>An %n Konten bewilligt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Von der Nutzung, die hier zählt, wurde nichts beobachtet.</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klick zeigt, wie dies berechnet wurde.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the time of the burn-down</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>als Zahler</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als Nutznießer</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Staat suchen</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Staaten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Mit Nutzung im Zeitraum</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Staaten</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Die übrigen Staaten</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr. %1, anstelle von Nr. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht am %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>eingefroren am %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Noch keine. „Einfrieren“ hält einen Bericht mit seinen Zahlen fest, was auch immer mit den Daten geschieht.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Eingefrorene und veröffentlichte Berichte</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Als Bericht Nr. %1 eingefroren.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Bericht Nr. %1 ist veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Belegt, nicht ausgelastet</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Belegt, Auslastung unbekannt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Ein eingefügtes Token wird im Schlüsselbund des Desktops aufbewahrt; nimmt dieser es nicht an, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Hier gibt es keinen Schlüsselbund eines Desktops (secret-tool ist nicht installiert, oder es läuft keine Sitzung). Ein eingefügtes Token wird deshalb in einer Datei aufbewahrt, die nur Sie lesen können (Modus 0600), im Ordner „tokens“ der Konfiguration.</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor – simulated</source>
        <translation>Factory Floor – simuliert</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>alle zugleich</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>nicht vor</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>endet bis</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>&amp;GPUs zugleich</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Länge eines Laufs</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>L&amp;äufe</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Nacheinander oder alle zugleich</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU-&amp;Modell</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>&amp;Speicher einer GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Sonst beginnt es jetzt</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>Anteil &amp;von</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Wessen Anteil das Vorhaben verbraucht</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Zugangsart</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Konfidenz&amp;niveau</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Wie oft eine Schranke halten muss</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Erster Tag des Vorhabens</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Letzter Tag des Vorhabens</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>niemandem</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Kühlung repariert; neue Einstellungen des Schedulers …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Wann (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Die Notiz ist um ein Zeichen zu lang.</numerusform>
            <numerusform>Die Notiz ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Wer diesen Cache liest, sieht sie: bitte keine Namen von Personen.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Die Notiz ist gespeichert. Sie betrifft den %1 und damit nicht den gezeigten Zeitraum.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Diese Notiz endgültig entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Zu diesem Zeitraum gibt es keine Notiz. Eine Notiz steht auf den Diagrammen oben und wird mit exportiert.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Notizen zu diesem System in diesem Zeitraum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Eine Ansicht öffnen</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Link zu einer Ansicht</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Link, der Ihnen geschickt wurde</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Ansichten (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Voraussichtlich von %1 bis %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Mit der Schranke beginnt es bis %1 und endet bis %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Es kostet %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Der Anteil hat vor dem Vorhaben in diesem Jahr noch %1.</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Was von der Möglichkeit gezeigt wird</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Freie GPUs voraus</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Wie gut das ist</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Wartet etwa</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1-Schranke</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Warten und Läufe, bis %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Endet bis</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Anteil danach</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>least: %1, %2</source>
        <translation>am wenigsten: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Auslastung belegter GPUs</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Warteschlangendruck</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Die Halle</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Länge der Balken</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Wer es nutzte</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Anteil der GPU-Stunden nach Land</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Anteil der GPU-Stunden</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>In diesem Zeitraum wurde keine Nutzung nach Konto beobachtet.</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPUs angefordert</translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPUs in %n System</numerusform>
            <numerusform>%1 GPUs in %n Systemen</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>Historie wird geholt …</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Anteil der Union</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Anteil: %1</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als Nutznießer</translation>
    </message>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, verbunden mit %2</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100-Äquivalente angefordert</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-Äquivalente in %n System</numerusform>
            <numerusform>%1 H100-Äquivalente in %n Systemen</numerusform>
        </translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>als Zahler · Kapazitätsanteil, Strich: Anspruch</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Kapazitätsanteil</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Belegt, aber ungenutzt</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Zwei Zeiträume oder zwei Systeme nebeneinander</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Wartezeiten und angeforderte GPUs gelten nur für %1. Alle anderen Zahlen gelten für alle Nutzer.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Wartezeiten, angeforderte GPUs und die Nutzung nach Land gelten nur für %1. Alle anderen Zahlen gelten für alle Nutzer.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Von allen Nutzern: der Filter gilt hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n ohne bekanntes H100-Äquivalent: %1</numerusform>
            <numerusform>%n ohne bekanntes H100-Äquivalent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, dessen GPUs nicht gezählt sind: %1</numerusform>
            <numerusform>%n, deren GPUs nicht gezählt sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Kein System entspricht dem Filter.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Ansicht: Tabelle, Karten, Spalten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>%1 von %n System gezeigt</numerusform>
            <numerusform>%1 von %n Systemen gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: Veränderung gegenüber %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Anteil am Anspruch nach Land</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Kein Land hat einen Anspruch, der hier bekannt ist.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, als Zahler</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, als Nutznießer</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>Custom period</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>With &amp;times of day</source>
        <translation>Mit &amp;Uhrzeiten</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Bis einschließlich</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Bis, ohne diese Uhrzeit</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · Uhrzeit in %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Zeitraum</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Was das Vorhaben braucht</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>auf den Systemen des Netzes oben; Zeitraum, Staat und Zugang oben gelten hier nicht</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Systeme, auf denen das Vorhaben laufen kann, das beste zuerst</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Die Warteschlangen der letzten Monate werden nachgespielt; das dauert beim ersten Mal einige Sekunden.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Zu diesem Netz gehört kein System.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n System kann es aufnehmen</numerusform>
            <numerusform>%n Systeme können es aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Kurzbericht …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Schreibt den Plan als Bericht in jedem Format in einen Ordner</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Ordner für den Kurzbericht</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Der Kurzbericht wurde gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Langsamste, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Abfragen als Diagramm oder einzeln</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Wie viel vom Protokoll</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latenz der Abfragen</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Im Protokoll steht keine Abfrage dieser Quelle.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Abfragen einzeln, die neueste zuerst</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Protokoll der Abfragen kopieren oder speichern</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Abfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Kleiner (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Größer (Strg+Mausrad)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Der Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1 von %2 Teilen sind gelesen</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>KI-Fabrik</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Beteiligt</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Kapazität ab %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil: %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>übergeordnetes Konto %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Kennzeichen %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>Muster %1</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>Summe über alle Jobs: physische GPUs × Laufzeit in Stunden innerhalb des Zeitraums, als Zahler</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>Summe über alle Jobs: physische GPUs × Laufzeit in Stunden innerhalb des Zeitraums, als Nutznießer</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>alle GPU-Stunden</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Geplant außer Betrieb: bis zu %1 GPUs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPUs in H100-Äquivalenten</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>belegt / (Kapazität − ausgefallen − geplant außer Betrieb), nie über 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>geplant außer Betrieb</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>frei oder ausgefallen, nicht bekannt</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>Auslastung, gemittelt über die belegte GPU-Zeit</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>belegt und ausgelastet</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>belegt, wo die Auslastung bekannt ist</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>Auslastung gemessen als</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>von wartenden Jobs angeforderte GPUs × Zeitlimits / verfügbare GPUs; eine Obergrenze, denn Zeitlimits sind länger als Laufzeiten</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>angeforderte GPUs × Zeitlimits, im Mittel</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>verfügbare GPUs, im Mittel</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Für dieses System ist keine Quelle eingerichtet.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>wie die Quelle sie angibt</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, Mittel des Standorts über alle GPUs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Die Antwort davor gilt noch.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Die neueste Antwort ist älter als 2,5 Abfrageabstände.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Für seine GPUs ist kein H100-Äquivalent bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 von %2 Systemen haben eine Quelle</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>keine Ursache bekannt; vergleichen Sie Konten und Tage</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>ungenutzte Reservierungen: sreport rechnet %1 reservierter, freier GPUs ihrem Konto zu; in den Jobs fehlen sie</translation>
    </message>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Kein Bericht aus den Büchern des Standorts liegt ganz in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Die Bücher des Standorts nennen nur einige Konten; Messwerte, die keine Konten kennen, stehen nicht daneben.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Die Bücher des Standorts decken %1 dieses Zeitraums ab; was daneben steht, ist aus derselben Zeit und denselben Konten.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>alles davon ist so vorgesehen</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 bleiben neben dem Vorgesehenen übrig</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport rechnet GPUs, die in einer Reservierung frei stehen, deren Konto zu; kein Job hatte sie</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>die GPUs eines angehaltenen Jobs bleiben belegt und zählen; die von sacct gemeldete Laufzeit lässt diese Zeit aus</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>Lücken: Messwerte decken %1 der Zeit ab, die längste Lücke dauert %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>womöglich zählt der Exporter des Standorts reservierte GPUs als belegt</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>Jobs sind nur für %1 der Zeit bekannt; importieren Sie den Rest oder fragen Sie ihn ab</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>Einheiten: das eine ist %1-mal das andere, als zählte das eine Dies und das andere GPUs</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Keine Zugangsart</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>unbekannte Zahl von %1</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>Jobs und Messwerte</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>Anspruch bis jetzt</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>Systeme, die es melden</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 von %3 GPUs</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>Nutzung auf Systemen ohne Anspruch</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>ausgelassen, da seine GPUs kein H100-Äquivalent haben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>Integral der von den Konten belegten GPUs über den Zeitraum</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>Summe über die Jobs: physische GPUs × Faktor ihres Modells × Laufzeit in Stunden im Zeitraum</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>Summe über die Jobs: physische GPUs × Laufzeit in Stunden im Zeitraum</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-Sekunden</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>wie der Standort abrechnet</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>zurückgehaltene und abhängige Jobs sowie solche für später oder eine Reservierung zählen nicht; ein wartendes Array zählt mit jeder Teilaufgabe</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>ein Messwert gilt bis zum nächsten, höchstens 2,5 Abfrageabstände; danach ist es eine Lücke und nie null</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>physische GPUs</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>Gerätestunden × Einheiten des Standorts je Gerätestunde</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>Einheiten je Gerätestunde</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>bewilligt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>bei früheren Rücksetzungen verloren</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>keine Regel ordnet diese Konten zu</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>kein Konto dieses Inhabers wurde benutzt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 von %2: Kapazität %3, %4</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>Jobs: Zeit, für die jeder Job bekannt ist; Messwerte: Zeit, die sie gelten</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>bewilligt − genutzt von den Konten mit Bewilligung und den Konten unter ihnen, während der Bewilligungen − bei deren Ende verfallen</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>über beendete Bewilligungen hinaus genutzt</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>Nutzung zählt für das nächste Konto an oder über ihm mit laufender Bewilligung, bei mehreren für die zuerst endende</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>Verbrauch der letzten 28 Tage</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>zu wenig beobachtet</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>aufgebraucht am</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|erstes − zweites| / das größere der beiden</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>mehr als 1 % Abstand wird markiert</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>die Bücher des Standorts</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>belegbar</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importierte Dateien</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>die zur Zeit der Nutzung geltenden Zuordnungsregeln</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>als Zahler genutzt, wo ein Anspruch bekannt ist</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>als Zahler genutzte GPU-Stunden / bisher zustehende GPU-Stunden; Anspruch = Summe über die Zeit aus Anteil × Basis</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>keine Bewilligung bekannt: Anspruch des Zeitraums − Nutzung als Zahler auf Systemen mit bekanntem Anspruch</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>Antennen: %1</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>Auslastung (belegter GPUs)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>Warteschlangendruck</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>Anteil am Anspruch</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>Einheiten des Standorts</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>nicht erreicht: zu viele warten noch oder gaben auf</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>Start − startbereit; p90 nach Kaplan und Meier, mit Jobs, die noch warten oder wartend abgebrochen wurden, als zensiert</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>warten noch oder gingen ohne Start</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>von dieser Zeit wurde zu wenig beobachtet</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Messwerte aus der Zeit der Bücher des Standorts wurden aus seiner Abrechnung gebildet; sie werden nicht neben die Bücher gestellt.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Die Messwerte von %1 dieser Zeit wurden aus der Abrechnung des Standorts gebildet und nicht gemessen: Jobs und Messwerte werden über den Rest verglichen.</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport zählt einen MIG-Slice als GPU und Anteile an GPUs gar nicht; hier zählt jeder als sein Teil einer GPU</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Es gibt kein Netz „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Es gibt kein System „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Es gibt keinen Inhaber „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Es gibt keine Zugangsart „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Es gibt kein GPU-Modell „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Die Zahl der GPUs muss zwischen 1 und %1 liegen; sie ist %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Die Stunden eines Laufs müssen über 0 liegen und dürfen höchstens %1 sein.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Die Zahl der Läufe muss zwischen 1 und %1 liegen; sie ist %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Der Speicher einer GPU muss über 0 GB liegen.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Das Konfidenzniveau muss über 0,5 und unter 0,999 liegen.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Die Frist %1 liegt nicht nach %2, der Zeit des Plans.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Von %1 bis zur Frist %2 sind es %3 h, doch die Läufe allein dauern %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Es hat %1 GPUs der gewünschten Art; das Vorhaben braucht %2 zugleich.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Es hat keine %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Von keiner seiner GPUs ist bekannt, dass sie %1 GB Speicher hat.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Wie viele GPUs es hat, ist nicht bekannt, und kein Job wurde beobachtet.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Zu wenige Jobs für eine Schranke: %1 von %2 in den letzten 90 Tagen.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Keine Schranke: In den letzten 90 Tagen hielt sie nur bei %1 von %2 Jobs.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Keine Schranke: Kein Job wurde beobachtet. Wartezeiten brauchen Jobdaten, aus Slurms Abrechnung oder aus Dateien.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Die %1-Schranke hielt in den letzten 90 Tagen bei %2 von %3 Jobs.</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Hochgerechnet: Der größte beobachtete Job hatte %1 GPUs.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Der Anteil hat in diesem Jahr noch %1 GPU-h, %2 zu wenig.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Es kann nach der Frist enden: Mit der %1-Schranke der Wartezeiten endet es am %2.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Ein Lauf wartet voraussichtlich %1; die %2-Schranke ist %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Die %1-Schranke für die Wartezeit eines Laufs ist %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Zugangsarten: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Von unbekannter Größe oder Entscheidungsdauer: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Nicht für ein Vorhaben dieser Größe oder Länge: %1.</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(belegt − ausgelastet und belegt), summiert über die Zeit, in der beides beobachtet wurde</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>von den belegten</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Die Median-Schranke war das %1-Fache derjenigen des veröffentlichten Verfahrens (QBETS).</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Die Quellen zeigen %1 GPUs (%2), laut federation.toml oder Katalog sind es %3: Prüfen Sie, an welchen Labels die GPUs unterschieden werden, oder die Kapazität dort.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPUs sind belegt bei einer Kapazität von %3 (%2): Eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, Stand %2: %3</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>beobachtete Zeit / angefragte Zeit über alle Systeme mit Quelle, jedes gewichtet mit seinen GPUs</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>zählt in der Abdeckung nicht mit, da die Kapazität unbekannt ist</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Die Quelle teilt mit, wie viele GPUs es gibt und wie ausgelastet sie sind, aber nicht, welche belegt sind.</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>weggelassen, da es nicht mitteilt, was belegt ist</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>Auslastung, gemittelt über alle GPUs; die Quelle teilt nicht mit, welche belegt sind</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ausgelastet</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>Kapazität, wo die Auslastung bekannt ist</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Keine Schranke: Kein Job davon ist bekannt, und Messwerte freier GPUs und der Warteschlange zeigen nur %1 der %2 Starts, die eine Schranke braucht.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Keine Schranke: Kein Job davon ist bekannt, und die Schranke aus Messwerten hielt nur bei %1 von %2 Versuchen der letzten 90 Tage.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Keine Schranke: Weder Jobs noch freie GPUs und die Tiefe der Warteschlange wurden beobachtet. Wartezeiten brauchen Jobdaten, aus Slurms Abrechnung oder aus Dateien.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Sie stammt aus Jobs aller Größen: Von dieser Größe wurden zu wenige beobachtet.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Aus Messwerten: Kein Job davon ist bekannt. Die Schranke folgt aus freien GPUs und der Tiefe der Warteschlange und ist weiter als eine aus Jobs; sie hielt bei %1 von %2 Versuchen der letzten 90 Tage.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Freie GPUs werden nicht vorhergesagt: Dafür braucht es 14 Tage mit Messwerten, welche GPUs belegt sind; beobachtet wurden %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>In diesen Tagen bietet die erwartete Zahl freier GPUs keinen Platz für einen Lauf des Vorhabens.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Nach der erwarteten Zahl freier GPUs hat ein Lauf ab %1 Platz. Eine Warteschlange kann ihn vorher nehmen.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Gelernt aus %1 h mit Messwerten; Stunden mit Wartung bleiben außen vor, und was angekündigt ist, wird abgezogen.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>An der Historie erprobt, von %1 Tagen aus: Im 90-%-Band lagen %2 der Stunden, im 50-%-Band %3; der Fehler (Pinball-Verlust) war das %4-Fache von „wie in derselben Stunde der Vorwoche“.</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Eine GPU-Stunde ist eine ganze MI250X: zwei Dies für eine Stunde</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Ganze Knoten: 4 GPU-Stunden je Knoten und Stunde; aus Dies berechnet, also eine Untergrenze, wo ein Job weniger als acht verlangt</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(Kerne / 8, Speicher / 64 GB, Dies) × Stunden × 0,5; allein aus Dies berechnet, also eine Untergrenze</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: Sind nach 6 Monaten weniger als 40 % genutzt, wird die Bewilligung automatisch gekürzt</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Ganze Knoten mit 4 GH200; das Kontingent beginnt jedes Quartal neu, und was nicht genutzt wurde, verfällt</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPUs × Stunden / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Das Monatskontingent ist die Summe, verteilt über die Monate der Bewilligung; danach mit niedrigerer Priorität</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Die Läufe beginnen später: Die Schranke kennt die Warteschlange zu jener Zeit nicht, und einzelne Wochen können abweichen. Sie wurde so geprüft, wie sie sieben Tage vor jedem Job angegeben wurde.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Der Zeitpunkt der Planung, %1, liegt in der Zukunft: Von ihm ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Wartung von %1 GPUs: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Reservierung von %1 GPUs: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Wartung aller GPUs: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Reservierung aller GPUs: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (vom Standort gemeldet).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (aus federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Auch die Schranke über Jobs aller Größen genügt nicht: Sie hielt bei %1 von %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Die Läufe beginnen später: Die Schranken wurden so geprüft, wie sie sieben Tage vor jedem Job angegeben wurden.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Sie stammt aus Jobs aller Größen: Die Schranke dieser Größe hielt nur bei %1 ihrer Jobs, verlangt sind %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>beobachtete Zeit / angefragte Zeit, über die Systeme, von denen die Nutzung stammen kann</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Wartet auf den ersten Messwert</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Vor dem ersten Messwert</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Wartet auf die erste Abfrage.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Im Weg: %1 Das lässt zu wenige GPUs für alle Läufe zugleich. Beginn und Ende berücksichtigen das, die Schranke der Wartezeit nicht.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Im Weg: %1 Das lässt zu wenige GPUs für einen Lauf. Beginn und Ende berücksichtigen das, die Schranke der Wartezeit nicht.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Der Beginn %1 liegt nicht vor der Frist %2. Lassen Sie es früher beginnen, oder wählen Sie eine spätere Frist.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>belegt, aber ungenutzt</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>Auslastung (aller GPUs)</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Im Weg: %1 Das lässt vielleicht zu wenige GPUs der gefragten Art. Beginn und Ende berücksichtigen das, die Schranke der Wartezeit nicht.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Hochgerechnet: Das längste Zeitlimit eines beobachteten Jobs war %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 spätestens am %2 (Stichtag spätestens %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 ab %2 (Stichtag %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Wie oft Schranken in den letzten 90 Tagen hielten, nach Größe</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Jobs, die am längsten über ihre Schranke hinaus warteten</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Warum nicht „sbatch --test-only“? Slurms eigene Schätzung simuliert die Warteschlange des Augenblicks und weiß nichts von Jobs, die später kommen. Als obere Schranke gelesen hielt sie bei 53 % von 53 Jobs auf Cedar und bei 10 % von 58 Jobs auf Narval (Wartezeiten eines öffentlichen Datensatzes).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hielt</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Median-Schranke</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS-Schranke</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Größte Fehler</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriken</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Gespeicherte Ansichten (Strg+D speichert, was das Fenster zeigt)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Versprochen und beobachtet</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Keine Schranke der letzten 90 Tage lässt sich beurteilen.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>versprochen %1, beobachtet %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Vorläufig: Der Zeitraum ist nicht abgeschlossen. Die Zahlen gelten bis zum Tag des Berichts.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Von diesem Zeitraum ist nichts bekannt: Keine Quelle wurde beobachtet, und keine Abrechnung wurde importiert.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Stand des Berichts</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Grundlage der Ansprüche</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-Stunden in H100-Äquivalenten</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>Stunden physischer GPUs</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Zuordnungsregeln</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Seit Jahresbeginn</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabelle %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Abbildung %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Die Daten stehen im Anhang.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Daten der Abbildung %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Kennzeichen:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Anhang: Daten der Abbildungen</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Ein Doppelpunkt steht für das, was nicht beobachtet wurde.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Alle Zahlen des Berichts</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Bewilligungen, die in den Zeitraum fallen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Aufgebraucht am</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Für diesen Zeitraum ist keine Bewilligung bekannt.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Die Hälfte startete innerhalb von</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Neun von zehn starteten innerhalb von</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Wartezeiten nach System</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Von dem Zeitpunkt, an dem ein Job starten durfte, bis zu seinem Start. Jobs, die noch warten oder wartend abgebrochen wurden, zählen als länger.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Es wurden keine Wartezeiten beobachtet.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>kein Anspruch bekannt</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Von diesem Inhaber wurde keine Nutzung beobachtet.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 der Nutzung aller Inhaber auf diesen Systemen: Platz %2 von %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Nationaler Bericht: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Genutzt (als Nutznießer)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Bezahlt (aus eigenem Anteil)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Anteil an der Nutzung</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Anteil am Anspruch</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Nutzung nach System</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Vom Anspruch</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Auslastung belegter GPUs</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Genutzt, bezahlt und Anspruch nach System</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Es wurde keine Nutzung von GPUs beobachtet.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Nutzung nach System und Zugangsart</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Genutzt als Nutznießer</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Zwölf Monate</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Genutzt und bezahlt nach Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Nutzung nach Monat</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 von %2 Monaten wurden mindestens zur Hälfte beobachtet.</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Bewilligungen und was übrig ist</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Was von den Bewilligungen übrig ist</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Was vom Anspruch übrig ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Gerade bis zum Ende</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Beim Verbrauch der letzten 28 Tage ist es am %1 aufgebraucht.</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Bei Rücksetzungen verloren</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Bei Rücksetzungen verloren, in der Einheit des Standorts</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Regel des Standorts</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Bei Rücksetzungen ging nichts verloren.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Wer profitierte und wer bezahlte</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Wer für die Nutzung bezahlte: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Wer von dem Bezahlten profitierte: %1</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Nutznießer</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konten nach GPU-Stunden</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Von einem Projekt, von dem mehrere Staaten profitieren, der Teil dieses Inhabers.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programme, die den Zugang bewilligten:</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle Netze</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Programmbericht: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Warteschlangendruck</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Nicht zugeordneter Anteil der Nutzung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wartezeit p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wartezeit p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Die Halle</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle Systeme</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>Die GPUs sind Mittelwerte über die beobachtete Zeit. Ein System, das keine Quelle abfragt, ist nicht beobachtet; das sagt nichts über seine Nutzung.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>In diesem Netz ist kein System bekannt.</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Nutzung nach Inhaber und System</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Genutzt nach Nutznießer und System</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Wer profitierte, gleich wer bezahlte. Nicht zugeordnet ist, was keine Regel zuordnet. Die letzte Zeile sagt, wie viel von jedem System beobachtet wurde.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Zurückgehalten, zusammen</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Nutzung nach Zugangsart</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Gesamte Nutzung nach Zugangsart</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Von der Union bezahlt, nach Zugangsart</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Obergrenzen der Zugangsarten, wie sie im Katalog der Föderation stehen:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Nutzung nach Art der Organisation und Programm</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Nach Art der Organisation</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Nach bewilligendem Programm</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Belegt, aber ungenutzt</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Belegt, nicht ausgelastet</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Systeme nach belegten, aber ungenutzten GPU-Stunden</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Über die beobachtete Zeit. Systeme, die keine Auslastung messen, stehen nicht in der Tabelle.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Kein System misst, wie ausgelastet seine GPUs sind.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Ausfall, Wartung und Kapazität</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Kapazität von da an</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Änderungen der Kapazität im Zeitraum</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Die Kapazität keines Systems änderte sich.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Standortbericht: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Wer profitierte</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Wer bezahlte</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Nach Zugangsart</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Nach Partition</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPUs im Zeitverlauf</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Die Zustände der GPUs wurden nicht beobachtet: Keine Quelle misst sie.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Wartezeiten nach Art des Jobs</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Jobs von</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPUs des Jobs</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Kurz vor dem Ende (weniger als 60 Tage): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Was an der Telemetrie zu verbessern ist</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Zustände der GPUs</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Keine Quelle misst, welche GPUs belegt, frei oder ausgefallen sind: Fügen Sie einen Slurm-Exporter oder slurmrestd hinzu.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Kein Exporter sagt, wie ausgelastet die GPUs sind: Fügen Sie den DCGM- oder AMD-Exporter zu den Quellen hinzu.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Keine Quelle sagt, welche Jobs warten, nach Konto.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Keine Abrechnung von Jobs ist bekannt: Importieren Sie sacct oder fügen Sie slurmrestd mit slurmdbd hinzu.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Nicht zugeordnete Konten</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>%1 der Nutzung ordnet keine Regel zu: Ordnen Sie die Konten in federation.toml zu.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 von %2 Abfragen der letzten 24 Stunden schlugen fehl. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nichts: Alle Arten von Zahlen sind da, und jedes Konto ist zugeordnet.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>Regeln der simulierten Föderation</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>Fassung vom %1, %2 Regeln</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>zu wenig beobachtet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: Bruch in der Reihe (die Kapazität änderte sich)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: geschätzt (der Anspruch ist nicht vereinbart)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: vorläufig (der Zeitraum ist nicht abgeschlossen)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: weniger als 95 % des Zeitraums wurden beobachtet</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Geliefert (belegt und ausgelastet)</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Belegt (Auslastung nicht gemessen)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Die Halle: GPUs nach Zustand</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Mittlere GPU-Zahl über den Zeitraum von %1 beobachteten Systemen; %2 wurden nicht beobachtet.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPUs nach Zustand im Zeitverlauf</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Mittlere GPU-Zahl je Zeitabschnitt; was nicht beobachtet wurde, ist schraffiert.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Belegungsgrad nach Stunde der Woche</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Das Mittel jeder Stunde über die Wochen des Zeitraums.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Genutzt (GPU-Stunden)</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Eine physische GPU: Wo das Slurm eines Standorts die Dies einer GPU zählt, sind zwei Dies eine. Ein MIG-Slice zählt als Verhältnis seiner Compute-Slices zu denen seiner GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Nutznießer und Zahler</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Der Staat, dessen Nutzer profitieren, und der Inhaber, dessen Anteil bezahlt. Ein Projekt eines Staates auf Zeit der Union ist Anspruch der Union und Nutzen dieses Staates. Nicht zugeordnete Nutzung steht in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Der Teil der belegten GPU-Zeit, in dem die GPU ausgelastet war, wie ihr Exporter ihn misst; nicht bekannt, wo ein Standort keinen anbietet.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Beobachtete Zeit / angefragte Zeit.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Ganze GPU-Stunden in einer Tabelle sind so gerundet, dass die Teile die Summe ergeben (größter Rest); dieselbe Zahl kann deshalb in zwei Tabellen um eins abweichen. Die Dateien in CSV, XLSX und JSON haben die volle Genauigkeit.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importierte Dateien</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Für wie viele H100 eine GPU zählt</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-Modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Kein Faktor ist bekannt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Quellen der Daten, nach System. Zuordnungsregeln: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Konten werden genannt, Personen nie: Das Programm speichert keine Benutzernamen, Jobnamen oder Pfade.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Abdeckung nach System und Woche</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 von %2 Systemwochen wurden zu mindestens 95 % beobachtet.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Lücken von mehr als einem Tag</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Zeit, von der weder Jobs noch Messwerte bekannt sind.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Kein System war mehr als einen Tag unbeobachtet.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Nicht zugeordnete Nutzung</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Anteil an der Nutzung des Systems</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Nutzung, die keine Regel zuordnet</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Die gesamte beobachtete Nutzung ordnet eine Regel einem Inhaber zu.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>Bücher des Standorts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Vom Größeren</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Dieselbe Nutzung, auf zwei Wegen bekannt</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Neben</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Stunden physischer GPUs, über die Zeit, die beide Wege kennen. Mehr als 1 % Unterschied ist eine Frage an den Standort wert.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Von keinem System ist die Nutzung auf zwei Wegen bekannt.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Was nicht beobachtet wurde, ist eine Lücke und nie null. Die Abdeckung ist die Zeit, deren Daten bekannt sind, durch die angefragte Zeit; über mehrere Systeme ist sie nach deren GPUs gewichtet. Eine Zahl, von der weniger als die Hälfte beobachtet wurde, wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Kleines oder mittleres Unternehmen</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Großunternehmen</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Schranken der letzten 90 Tage</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPUs eines Jobs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hielt</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Median-Schranke</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Median des veröffentlichten Verfahrens</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Kein Job dieser Systeme wurde beobachtet.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Versprochen und beobachtet</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Wie oft Schranken hielten, die für einen Teil der Jobs halten sollten.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>wie versprochen</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Die größten Abweichungen dieser Tage</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Kein Job wartete länger als seine Schranke.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Wie gut die Schranken waren</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>von niemandem</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Kurzbericht zum Vorhaben: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Was das Vorhaben braucht</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU-Modelle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Speicher einer GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>mindestens %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Anteil, den es verbraucht</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Konfidenzniveau der Schranken</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Wo es laufen kann</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Möglichkeiten, die beste zuerst</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Wartet etwa</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Schranke der Wartezeit</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Endet bis</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-Stunden</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Anteil danach</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Nach keinem System wurde gefragt.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Freie GPUs in den nächsten 14 Tagen</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Von keiner Möglichkeit wurden genug Messwerte beobachtet, um freie GPUs vorherzusagen.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Freie GPUs voraus: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Freie GPUs alle sechs Stunden: die erwartete Zahl und Bänder, in denen die Hälfte und neun Zehntel der Stunden liegen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>weniger in %1 der Stunden</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Wege zum Zugang</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Was angenommen wurde</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Eine Schranke ist ein Versprechen über viele Jobs: Von hundert Läufen wie diesem warten etwa so viele länger, wie das Konfidenzniveau zulässt.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Angenommen ist, dass ein auf dem System neues Konto das Vorhaben einreicht, mit der Länge eines Laufs als Zeitlimit und in der Partition mit der kürzesten Schranke.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Läufe nacheinander warten jedes Mal neu; das Ende zu diesem Konfidenzniveau zählt ihre Schranken zusammen und ist daher vorsichtig.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Nichts ist bekannt von Prioritäten, von Grenzen eines Projekts und von dem, was ein Standort nach dem Zeitpunkt des Plans ändert.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPUs für %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPUs für %2 h, %3 Läufe gleichzeitig</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPUs für %2 h, %3 Läufe nacheinander</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (Teil %2 von %3)</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>später eingetroffene Jobs</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>später eingetroffene Messwerte</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>vom Standort neu angegebene Summen</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>eine geänderte Regel</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>berichtigte Kapazität</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>eine andere Programmversion</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, Bericht Nr. %2 anstelle von Nr. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, Bericht Nr. %2</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Weggelassene Abschnitte</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Vom Anteil der Union</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Zugangsarten und ihre Obergrenzen</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Zugangsarten</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Was die Union im Zeitraum bezahlte, von den GPU-Stunden, auf die sie darin Anspruch hatte. Eine Obergrenze kann für längere Zeit als diesen Zeitraum gelten.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Zuvor angegeben</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Jetzt angegeben</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Von Standorten neu angegebene Summen</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Neu angegeben am</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Stunden physischer GPUs in der eigenen Abrechnung des Standorts, die für dieselbe Zeit zuvor eine andere Summe angab.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Kein Standort hat eine Summe dieses Zeitraums neu angegeben.</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Neulinge, etwa Start-ups: Konten, die 14 Tage lang keine GPU genutzt hatten, bis sie 100 GPU-Stunden genutzt haben.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Neulinge: die Hälfte startete binnen</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Neulinge: neun von zehn starteten binnen</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Neu hinzugekommene Konten</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>Doppelpunkt: nicht verfügbar</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Was von %1 auf %2 übrig ist</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Ausfälle, Wartung und Zeiten ohne Daten</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Ausgefallen: Ein Zehntel der GPUs oder mehr waren außer Betrieb. Wartung: Bei ebenso vielen war es geplant. Keine Daten: Niemand beobachtete das System, das gelaufen sein kann.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Weder ein Ausfall noch eine Zeit ohne Daten wurde beobachtet.</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Summe über die Jobs von GPUs × Laufzeit innerhalb des Zeitraums. Ein Job, der eine Grenze des Zeitraums überschreitet, wird dort geteilt; einer, der noch läuft, zählt bis zur letzten Beobachtung; ein angehaltener Job behält seine GPUs und zählt. Wo keine Abrechnung bekannt ist, das Integral der von den Konten belegten GPUs.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Kapazität × Anteil des Inhabers, integriert über den Zeitraum bis zum Tag des Berichts. Er wird mit dem verglichen, was der Inhaber bezahlte.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Belegte GPUs / (Kapazität − ausgefallen − geplant außer Betrieb), nie über 1.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Von wartenden Jobs angeforderte GPUs × Zeitlimits / verfügbare GPUs: Stunden Arbeit, die auf jede GPU warten. Eine Obergrenze, da Jobs vor ihrem Zeitlimit enden.</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Start − startbereit, Quantile nach Kaplan und Meier mit den noch wartenden Jobs als zensierten Beobachtungen.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>mit Fast Lane höchstens 10 % des Anteils des Gemeinsamen Unternehmens</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>mit Playground höchstens 10 % des Anteils des Gemeinsamen Unternehmens</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>höchstens 30 % des Anteils des Gemeinsamen Unternehmens; kommerzielle Zeit höchstens 20 % der Zeit der Union</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>höchstens 25 % des Anteils des Gemeinsamen Unternehmens</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 der Nutzung aller Inhaber auf diesen Systemen, Anspruch auf %2 ihrer Kapazität: Platz %3 von %4.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Von der bisherigen Zeit ist zu wenig bekannt, um zu sagen, was von allem zusammen übrig ist.</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Am längsten wurde auf %1 gewartet.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Verspätete Abfragen von %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Sie wird alle %1 abgefragt, und 95 von 100 Abfragen begannen innerhalb von %2 nach der vorigen; die längste Pause war %3. Fragen Sie sie seltener ab, oder finden Sie heraus, was die Antworten aufhält.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Am meisten wurde in %1 genutzt: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Was vor einer Rücksetzung nicht genutzt wurde und nach der Regel des Standorts nicht übertragen wird.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Am meisten: %1 mit %2 der gesamten Nutzung.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Zahlen über eine Zeit, in der sich die Kapazität änderte, bilden einen Bruch in ihrer Reihe.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Die Nutzung zählt für keinen Inhaber, bis eine Regel in federation.toml ihre Konten zuordnet.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Die ersten drei von %1 kommen auf %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Aufgebraucht am %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Beendet am %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Von den letzten 28 Tagen ist zu wenig bekannt, um zu sagen, wann es aufgebraucht ist.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Beim Verbrauch der letzten 28 Tage ist es vor dem Ende nicht aufgebraucht.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>„Genutzt“ und „Übrig“ gelten für die gesamte Zeit der Bewilligung bis zum Tag dieses Berichts, in Stunden physischer GPUs. Der Tag, an dem eine Bewilligung aufgebraucht ist, setzt den Verbrauch der letzten 28 Tage voraus; er fehlt, wo sie vor ihrem Ende nicht aufgebraucht ist oder zu wenig bekannt ist.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Die Auslastung ist die aller Jobs des Systems. Auf einem System, das nicht in der Tabelle steht, wurde keine Nutzung beobachtet, und von einem Anspruch darauf ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Grundlage eines Anspruchs</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Vereinbart: von den Beteiligten angegeben. Geschätzt: aus veröffentlichten Beiträgen abgeleitet. Platzhalter: eine Annahme der Föderationsdatei, bis eine Zahl veröffentlicht ist; ihre Anteile am Anspruch sind Beispiele, keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Nur %1, mit %2 der gesamten Nutzung.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Weder Größe noch Nutzung ist bekannt von %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Jede Schranke wurde aus dem genannt, was bekannt war, als der Job in die Warteschlange kam, und dann mit seiner Wartezeit verglichen. Schranken, die bei weniger als %1 der Jobs hielten, werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Einige der Konten ordnet keine Regel zu: Ordnen Sie sie in federation.toml zu. Es wurde zu wenig beobachtet, um zu sagen, wie viel sie nutzen.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Nationaler Bericht</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Programmbericht</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Standortbericht</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Physische GPUs</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A month (2026-10), a quarter (2026-Q3), a year, or FROM..TO (2026-10-03..2026-10-17)</source>
        <translation>Ein Monat (2026-10), ein Quartal (2026-Q3), ein Jahr oder VON..BIS (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Letzter ganzer Monat</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Letztes ganzes Quartal</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Letztes ganzes Jahr</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Es gibt keine Zeitzone „%1“. Wählen Sie eine aus der Liste oder einen anderen Namen der IANA-Liste, etwa America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>„%1“ ist kein Zeitraum. Schreiben Sie einen Monat (2026-10), ein Quartal (2026-Q3), ein Jahr (2026) oder VON..BIS (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Noch wird kein System abgefragt: Fügen Sie zuerst eine Quelle hinzu.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Landesüblich</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Regeln der EU</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Interinstitutionelle Regeln der EU: Staaten in protokollarischer Reihenfolge, Griechenland als EL</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Schreibweise</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · S. %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Abgebrochen. „Neu lesen“ erstellt den Bericht.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Welcher Bericht</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Text und Abschnitte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Erstellt den Bericht aus dem, was jetzt bekannt ist</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Der Bericht wird erstellt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert</numerusform>
            <numerusform>%n Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>„%1“ gilt für einen Inhaber, ein Netz oder ein System, das nicht mehr bekannt ist. Wählen Sie etwas anderes und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Eingefroren und veröffentlicht</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Hält den Bericht mit seinen Zahlen und Kommentaren fest, wie sie jetzt sind</translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Regel „%1“ ändern</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>An den letzten 30 Tagen erprobt</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Ziehen Sie die gestrichelte Linie, oder bewegen Sie sie mit den Tasten Auf und Ab. Rot: Die Regel löst aus. Schraffiert: Es wurde zu wenig beobachtet; das löst weder aus, noch beendet es.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>ff::RuleForm</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPUs</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Endet jenseits der Schwelle um</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Löst aus, wenn sie</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>&amp;Ununterbrochen</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Endet &amp;jenseits der Schwelle um</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>&amp;Bewilligung endet binnen</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>ohne Daten</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>„*“ steht für beliebige Zeichen: %1 ist jedes Konto, dessen Name mit %2 beginnt</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Kon&amp;ten</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Nennen Sie zuerst ein Konto</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Der letzte Tag liegt vor dem ersten: Wählen Sie einen späteren</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Im Diagramm gezeigt</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Wird an den letzten 30 Tagen erprobt …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Zurzeit gibt es nichts, das diese Regel prüfen würde.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ff::SaveButton</name>
    <message>
        <source>Save as files</source>
        <translation>Als Dateien speichern</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX …</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML …</translation>
    </message>
    <message>
        <source>CSV, a file for each table…</source>
        <translation>CSV, eine Datei je Tabelle …</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Alle …</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht hat diesen Namen.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Die Ansicht dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>Diesen Plan &amp;behalten</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Entfernt das Szenario, dessen Spalte gewählt ist</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Behaltene Pläne nebeneinander, eine Spalte für jeden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: wartet höchstens %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: keine Schranke</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULIERT</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Können es aufnehmen</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Beste Möglichkeit</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Beste endet bis</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Behalten Sie einen Plan unter einem Namen, ändern Sie den Bedarf und behalten Sie einen weiteren: Hier stehen sie dann nebeneinander.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Eigener …</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n KI-Fabrik</numerusform>
            <numerusform>%n KI-Fabriken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n Antenne</numerusform>
            <numerusform>%n Antennen</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle Arten</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Zusammenfassung auf der ersten Seite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Ob der Bericht diesen Abschnitt hat</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Kommentar darunter</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Kommentar unter „%1“</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>zu wenig beobachtet</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 beobachtet)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Zu wenig beobachtet für eine Aussage: Abdeckung %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Abdeckung %1: ein Teil des Zeitraums wurde nicht beobachtet</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>„?“: weniger als die Hälfte des Zeitraums wurde beobachtet.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>„*“: weniger als 95 % des Zeitraums wurden beobachtet.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; bis sie lesbar ist, gilt die Fassung vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
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
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n nicht zugeordnet</numerusform>
            <numerusform>%n nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>die Regel des Kontos %1 wurde geändert, seit sie geschrieben wurde; bitte von Hand entfernen</translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>es gibt schon eine Quelle namens %1; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 ist eines der Systeme, die die Quelle %2 bedient; ändern Sie diesen Eintrag und seine Systeme von Hand</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>sie ist nicht lesbar; berichtigen Sie sie zuerst von Hand</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>ein anderes Programm schreibt seine Abfragen in diesen Cache, dieses liest ihn nur; beenden Sie zuerst das andere</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>die Quelle %1 gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Auf der Befehlszeile mit --language festgelegt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Physische GPUs</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;GPUs zählen als</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Historie abrufen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Von jeder Quelle, die hier hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Von jeder Quelle, die hier hinzugefügt wird. In sources.toml festgelegt sind die Tage von: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Größe des Caches</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Warnungen auf dem Desktop melden</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Mit dem Desktop starten</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Wie lange Messwerte bleiben</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Einstellungen …	Strg+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>GPUs zählen als</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Physische GPUs</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Simulation verlassen</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Tasten …	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Über Factory Floor …</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Inhaber und ihre Summen</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-Stunden nach Inhaber und System</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 der GPU-Stunden</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Grundlage: vereinbart</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Grundlage: geschätzt</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Grundlage: Platzhalter</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Nutznießer</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 nach den Regeln des Standorts</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 als Zahler genutzt: %2 eines bisherigen Anspruchs von %3</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Abdeckung: %1</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>Who used which system</source>
        <translation>Wer welches System nutzte</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Nutzungsanteil</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Zuordnung ergänzen …</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Konten, die keine Regel einem Inhaber zuordnet</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als Nutznießer</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>als Zahler</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Vom Anspruch</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Was die Seite zeigt</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Staaten und Systeme</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Standorteinheiten</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Nutzungstabelle</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Keine Quelle sagt, welche Konten die GPUs in diesem Zeitraum nutzen. Das tun eine Slurm-Quelle, ein Exporter mit GPUs nach Konto oder importierte Abrechnungsdateien.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Ausgelassen, da kein H100-Äquivalent bekannt ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n System meldete in diesem Zeitraum keine Nutzung nach Konten: %1</numerusform>
            <numerusform>%n Systeme meldeten in diesem Zeitraum keine Nutzung nach Konten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n System wurde beobachtet, und niemand nutzte es: %1</numerusform>
            <numerusform>%n Systeme wurden beobachtet, und niemand nutzte sie: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Abfragen pausieren</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt …</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Fragt die Quelle einmal zusätzlich ab, außerhalb ihres üblichen Takts.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Weiter abfragen</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Sie wird wieder so oft abgefragt, wie eingestellt ist.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Sie wird nicht abgefragt, bis Sie das Abfragen fortsetzen oder das Programm neu startet. Was nicht abgefragt wird, ist eine Lücke.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Name: Zum Hinzufügen braucht die Quelle einen Namen, zum Prüfen nicht.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Eingaben verwerfen? Die Quelle ist noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Änderungen verwerfen? Sie sind noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Die Dateien enthalten nur einen Teil der Jobs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Name des S&amp;ystems</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>Ab&amp;stand</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>&amp;Zeitzone der Dateien</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Etwa nur die eines Kontos: Dann decken sie keine Zeit ab.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Wo es ist</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Das Token wird unverschlüsselt übertragen: Wer unterwegs mithört, kann es benutzen. Verwenden Sie https://, wenn dem Netz nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-Da&amp;tei</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Client-Ze&amp;rtifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Ordner, in den die Dateien gelegt werden</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der ausstellenden Stelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Datei mit dem Token</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Ein eigenes System …</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir oder VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Eine Metrikseite (OpenMetrics- oder Prometheus-Text)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Ein Ordner mit Abrechnungsdateien</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Eine Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Ein Befehl, der es ausgibt</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>leer: die des Systems</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Das To&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>wird in einer Datei aufbewahrt, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>Pfad einer Datei mit Rechten 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Der Name bleibt: Unter ihm ist gespeichert, was von der Quelle bekannt ist.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: Sie enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: Sie muss mit https:// oder http:// beginnen, etwa https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: Nur https:// und http:// können abgefragt werden, nicht %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: Sie ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: Nach %1:// fehlt der Name des Rechners.</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: Bitte ohne Benutzer und Passwort; dafür gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: Es enthält ein Leerzeichen; ein Token hat keines.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Ordner: Bitte den ganzen Pfad ab / angeben.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Zeitzone: „%1“ gibt es nicht. Europe/Helsinki ist eine.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Durch Nachfragen herausfinden</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Grenzen und wie viel Historie</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Zeit&amp;limit</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Für eine ganze Antwort; nie länger als der Abstand der Abfragen.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Max. &amp;Zeitreihen</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Eine Antwort, die für ein System mehr liefert, schlägt fehl, und was bekannt war, bleibt.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Max. &amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Historie abrufen</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Wie viel Historie abgerufen wird, wo der Cache keine hat.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Vergangene Messwerte im Abs&amp;tand von</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Wie weit die Messwerte der Historie auseinanderliegen.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>so oft wie abgefragt</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>ein Slurm-REST-Dienst</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>ein Prometheus-Server oder etwas, das wie einer antwortet</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>eine Metrikseite</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>ein Ordner mit Abrechnungsdateien</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>wie viele GPUs es gibt</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>welche belegt sind</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>wie ausgelastet sie sind</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>wer sie nutzt</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>was wartet</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>welche Jobs liefen</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Es antwortet jemand und fragt, wer Sie sind. Der nächste Schritt sind die Zugangsdaten; danach wird erneut nachgesehen.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Gefunden: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPUs, wie die Quelle sie zählt</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Sie meldet: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Sie meldet nicht: %1. Eine andere Quelle desselben Systems kann es vielleicht.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Der Katalog sagt nicht, wie viele GPUs %1 hat.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Der Katalog nennt %1 GPUs für %2; die Quelle meldet nicht, wie viele es sind.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Der Katalog nennt %1 GPUs für %2; die Quelle nennt %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Das stimmt überein.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Das sind %1 weniger.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Das sind %1 mehr.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Prüfen Sie, ob es dieses System oder ein Teil davon ist.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Alle Felder auf einmal …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Zugangs&amp;daten angeben …</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Wo sie ist</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Was gefunden wurde</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Wer Sie dort sind</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Welches System es ist</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Die Adresse von Prometheus, Slurm-REST-Dienst oder Metrikseite eines Standorts, wie Sie sie in einem Browser öffnen würden. Was es ist, findet der nächste Schritt heraus; gespeichert wird noch nichts.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Ein Token für Slurm oder als Bearer, dazu ein Benutzername für die Basic-Authentifizierung, oder ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Welches System des Katalogs sie beschreibt. Das wahrscheinlichste ist gewählt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Name: Eine Quelle namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Eingaben verwerfen? Die Quelle ist noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Das wird nicht angenommen: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Kein System des Katalogs hat etwa so viele GPUs.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>So, wie sie abgefragt werden wird, antwortet sie: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Dateien, die in den Ordner kommen, werden ab jetzt als %1 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 wird ab jetzt jede Sekunde (%n s) abgefragt. Die Historie wird inzwischen abgerufen, wo es eine gibt; die Seite Quellen zeigt, wie weit das ist.</numerusform>
            <numerusform>%1 wird ab jetzt alle %n s abgefragt. Die Historie wird inzwischen abgerufen, wo es eine gibt; die Seite Quellen zeigt, wie weit das ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Das Token liegt im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Das Token liegt in der Datei %1, die nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 Abfragen und %2 Fehler in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Messwerte je Minute</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Wie weit Jobs, Messwerte und die Bücher des Standorts der letzten 7 Tage auseinanderliegen; über 1 % markiert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Abweichung, 7 T</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Das Token wird unverschlüsselt übertragen (http)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Noch wird nichts beobachtet. Fügen Sie eine Quelle hinzu: einen Prometheus-Server, einen Slurm-REST-Dienst oder eine Metrikseite eines Standorts, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Quellen und wie ihre letzten Abfragen verliefen</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Sie wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Sie antwortet, wie sie soll.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>letzte Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n Abfrage in den letzten 24 Stunden</numerusform>
            <numerusform>%n Abfragen in den letzten 24 Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n davon schlug fehl</numerusform>
            <numerusform>%n davon schlugen fehl</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>%1 nicht mehr abfragen? Was davon gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Nicht mehr abfragen</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>Bücher des Standorts</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 und %2 der letzten 7 Tage liegen %3 auseinander: siehe reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 und %2 der letzten 7 Tage liegen %3 auseinander, wie vorgesehen</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 und %2 der letzten 7 Tage stimmen auf %3 überein</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>ihr Token wird unverschlüsselt übertragen: verwenden Sie https://, wenn dem Netz nicht zu trauen ist</translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>Abruf der Historie angehalten</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>Historie wird abgerufen: %1</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Historie abrufen</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Abruf der Historie anhalten</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>die Messwerte des Systems belegen %1 im Cache</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, etwa %2 mehr im Jahr</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 beobachtet</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Noch ohne Quelle: %n System</numerusform>
            <numerusform>Noch ohne Quelle: %n Systeme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n weitere Zeile: Sie steht in der CSV-Datei</numerusform>
            <numerusform>%n weitere Zeilen: Sie stehen in der CSV-Datei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Was die Regel getan hätte</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Davon ist aus den letzten 30 Tagen nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Sie löst hier einmal aus.</numerusform>
            <numerusform>Sie löst hier %n-mal aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>zu wenig beobachtet</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 Länder. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Standort einer KI-Fabrik</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Hat eine Antenne einer KI-Fabrik</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Belegt, Auslastung unbekannt</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 im Mittel %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Keine Daten für %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>teilweise beobachtet</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>Mittel über %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, noch nicht vollständig</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, Minimum</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, Maximum</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, Minimum bis Maximum</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>keine Daten, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Jede Zahl hier stammt aus einer Simulation, keine von einem wirklichen Standort.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Zu Fabrik, Staat, Seite oder Befehl (Strg+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Jede GPU zählt mit dem Faktor ihres Modells. Klick zeigt physische GPUs.</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Was einem Staat zugerechnet wird</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Nutznießer</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Nutznießer: was die Nutzer des Staates genutzt haben. Zahler: was vom Anteil des Staates ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Wieder den ganzen Zeitraum zeigen (0 auf einem Diagramm oder Doppelklick)</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, vergrößert</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>wieder den ganzen Zeitraum zeigen</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Einheiten der Standorte</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Physische GPU-Stunden</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Kleines oder mittleres Unternehmen</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Großunternehmen</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>Jobs und Messwerte</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Nutznießer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>H100-äquivalente GPU-h</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>In der Einheit des Standorts</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Nutzungsanteil</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt nach</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Anspruch bis jetzt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Vom Anspruch</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-Modell</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Belegt, aber ungenutzt</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-Sekunden</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klick zeigt, wie dies berechnet wurde.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 insgesamt, in %n Zeile</numerusform>
            <numerusform>%1 insgesamt, in %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>In diesem Zeitraum wurde keine Nutzung nach Konto beobachtet.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Ausgelassen, da kein H100-Äquivalent bekannt ist: %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-Stunden, gruppiert wie gewählt</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Anteile an GPUs (gres/shard, gres/mps) zählen nichts, da niemand sagt, wie viele eine GPU hat: %1. In federation.toml braucht das System shards_per_gpu oder mps_per_gpu.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG-Slices ohne GPU-Modell können zu mehreren Modellen gehören und zählen als Slice des ersten: %1. In federation.toml braucht die Kapazität des Systems ihr Modell oder der Typ ein [[gpu_type]].</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Ansprüche sind weggelassen, da der Filter nur einen Teil dessen zeigt, was jeder Zahler bezahlt hat.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>Diese Ansicht &amp;speichern …	Strg+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>Link oder Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Noch ist keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Ansichten …	Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Ein Link zur Ansicht ist kopiert. Wer ihn öffnet, sieht dieselbe Seite, denselben Zeitraum und dieselben Filter, von dem, was das eigene Programm kennt.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Ansicht als Datei speichern</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Ansichten (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>In %1 ist keine Ansicht.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Die Datei hat %n Ansicht; dies ist die erste.</numerusform>
            <numerusform>Die Datei hat %n Ansichten; dies ist die erste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Die gespeicherten Ansichten konnten nicht gelesen werden: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Nichts wurde geändert. Berichtigen oder entfernen Sie die Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Die Ansichten konnten nicht in %1 gespeichert werden: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>vergrößert auf %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Noch ist keine Ansicht gespeichert. Strg+D speichert, was das Fenster zeigt: Seite, Zeitraum, Filter und Zoom.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>L&amp;ink oder Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Wer wie lange wartet</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Wartezeiten nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPUs des Jobs</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Wartezeiten der Jobs, die in diesem Zeitraum startbereit wurden</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Warten noch</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>ab Startbereitschaft; noch wartende Jobs sind gezählt</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wartezeit p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wartezeit p90</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Die Hälfte der Jobs wartet kürzer</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Neun von zehn Jobs warten kürzer</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Hier ist kein Job bekannt, der in diesem Zeitraum startbereit wurde. Solche Jobs liefern eine Slurm-Quelle oder importierte Abrechnungsdateien.</translation>
    </message>
</context>
<context>
    <name>ff::WelcomePage</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Whether Europe&apos;s AI Factories are used, by whom, and where it jams. Nothing is being watched yet.</source>
        <translation>Ob Europas KI-Fabriken genutzt werden, von wem, und wo es klemmt. Noch wird nichts beobachtet.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Eine simulierte Föderation erkunden</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Jede Fabrik des Katalogs mit dreißig Tagen erfundener Jobs, auf diesem Rechner in den Formaten der Standorte angeboten. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Die erste Quelle hinzufügen</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Ein Prometheus-Server, ein Slurm-REST-Dienst oder eine Metrikseite eines Standorts, die Sie lesen dürfen. Ein Test zeigt, was gefunden wurde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>erwartet einen Namen wie Europe/Helsinki; angegeben war: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-Stunden in beliebiger Gliederung</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>kennt hour, day, week, month und quarter; angegeben war: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>eine Zeile je Stunde, Tag, Woche, Monat oder Quartal (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>physische GPUs oder H100-Äquivalente</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>ein System, nach seiner Kennung</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>alle Fassungen der Regeln auflisten, die je galten: wann sie kamen, wer sie geändert hat und warum</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>Abrechnungsdaten aus zugesandten Dateien übernehmen</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>Art der Dateien</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>die Dateien</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>wessen Jobs es sind, nach Kennung des Systems</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>--format von sacct, wenn der Datei die Kopfzeile fehlt</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>--delimiter von sacct, wenn es nicht | ist</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>auch wenn die Datei einen anderen Cluster nennt</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>die Dateien enthalten nur einen Teil der Jobs (etwa eines Kontos): sie decken keine Zeit ab</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>mit --to: der Zeitraum, um den der Standort gebeten wurde; er gilt dann als ganz abgedeckt</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>sein Ende, nicht eingeschlossen</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>Zeitzone der Zeiten in den Dateien (UTC)</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>für swf, das keine GPUs zählt</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>was wohin zugeordnet ist, nach welcher Regel, und was nicht</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>dieselben GPU-Stunden nach Jobs, nach Messwerten und nach den Büchern des Standorts</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>die Verdichtungen neu bilden</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>das Fenster mit der simulierten Föderation</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>Tage simulierter Historie</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>Startwert der Simulation</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>kein Fenster: die Halle bei jedem Takt als Tabelle ausgeben</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>eine Antwort lesen und sagen, was sie enthält oder welche Zeile oder welches Feld falsch ist</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>eine Datei oder eine abzurufende URL</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>was es sein soll</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>ausgeben, was Cache und Katalog enthalten</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>was gezeigt werden soll</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>ein Inhaber: EU oder das Kürzel eines Staates</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>kennt: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>eine Metrik, nach ihrem Namen</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>eine Zeile je Zeitschritt dieser Länge</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>Wartezeiten: nach Inhaber, Zugangsart oder Größe des Jobs</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: Kapazität und Nutzung der KI-Fabriken Europas</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>die SQLite-Datei</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>Sprache der Texte, etwa de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>ausgeben, was damals bekannt war</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>ohne Fenster abfragen und speichern, bis SIGINT oder SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>jede Quelle einmal abfragen, dann beenden</translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>erwartet eine Zeit wie 2026-11-22T08:00:00Z, ein Datum oder 7d für vor sieben Tagen; angegeben war: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>erwartet eine Dauer wie 15m, 1h oder 1d; angegeben war: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>diese Hilfe ausgeben, dann beenden</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>die Version ausgeben, dann beenden</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>auf stderr protokollieren, was das Programm tut; QT_LOGGING_RULES wählt aus, etwa „factoryfloor.feeds=true“</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>Zeitzone für die Grenzen der Zeiträume und für Datumsangaben</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>Zeitzone für Datumsangaben</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>In diesem Zeitraum hat kein Job eine GPU belegt.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Es ist kein Konto bekannt: Kein Standort hat eines genannt, und im letzten Jahr wurde kein Job verbucht.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Es gibt nichts zu vergleichen: Von Jobs, Messwerten und den Summen des Standorts sind für diesen Zeitraum weniger als zwei bekannt.</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Regeln stehen in federation.toml; „factoryfloor example federation“ gibt eine mit jedem Schlüssel aus.</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>welche Datei</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>Beginn (ISO 8601, oder 7d für „vor sieben Tagen“); ohne Angabe: Mitternacht dreißig Tage vor dem Ende</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>Ende, nicht eingeschlossen; ohne Angabe: jetzt</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Es gibt keine Quelle: sources.toml führt sie auf, und „factoryfloor example sources“ zeigt, wie.</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-Stunden sind die physischer GPUs. Wo das Slurm eines Standorts die Dies einer GPU
zählt (LUMI: zwei), sind sie um so viel kleiner als die Summen von sacct und sreport;
site_units haben die Einheit, in der der Standort abrechnet.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Kein Job wartete auf GPUs.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>In diesem Zeitraum wurde kein Job startbereit.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>In diesem Zeitraum hat kein Job eine GPU belegt, oder der Inhaber hat keinen Anteil daran.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts dergleichen.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Worum ein Standort zu bitten ist, FROM und TO wie in 2026-10-01:</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>nur show floor und show shares gewichten GPUs nach ihrem Modell</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Es gibt keine solche Bewilligung: [[award]]-Einträge der federation.toml führen sie auf, und „factoryfloor example federation“ zeigt, wie.</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>muss nach --from liegen</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>welche Dateien importiert wurden und was sie ergaben</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>alles zurücknehmen, was eine Datei sagte: Jobs, Summen und die Zeit, die sie abdeckt</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>welche Datei, mit der Nummer aus import list</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Ob Jobs warten, ist nicht bekannt: keine Quelle meldet die Warteschlange.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Wartezeiten sind in diesem Zeitraum nicht bekannt: keine Quelle meldet einzelne Jobs. Eine slurm-rest-Quelle tut es, und ein Import von sacct.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Zu diesem Zeitraum gibt es keine Notiz.</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>mit --once: auch die Historie der Quellen holen (backfill_days) und enden, wenn sie da ist</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Anteile an GPUs (gres/shard, gres/mps) zählen nichts, da niemand sagt, wie viele eine GPU hat. In federation.toml brauchen diese Systeme shards_per_gpu oder mps_per_gpu:</translation>
    </message>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>kennt payer, beneficiary, system, account, mode, partition, organisation und model; angegeben war: </translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (der GPUs); mehrere mit Kommas</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>In diesem Zeitraum kam kein Job in die Warteschlange, der GPUs verlangte.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>die Historie eines Systems nachspielen: wie oft die Schranken der Wartezeit hielten</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>das System, mit seiner Kennung</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>Jobs beurteilen, die von hier an in die Warteschlange kamen (alle davor sind bekannt)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>das Ende davon, nicht eingeschlossen (jetzt)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>erwartet eine Zahl über 0.5 und unter 0.999; angegeben war: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>wie oft eine Schranke halten muss (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, oder qbets, das veröffentlichte Verfahren; ohne Angabe: beide, und ours mit --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>eine Zeile für jeden Job</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Jede Schranke folgt aus dem, was bekannt war, als der Job in die Warteschlange kam:
welche Jobs bis dahin begonnen hatten oder beendet waren, und wie lange andere schon warteten.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Kein System des Netzes war gefragt.</translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>wo und wann ein Vorhaben laufen kann</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPUs zugleich, in jedem Lauf</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>Stunden eines Laufs</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>Zahl der Läufe (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>alle Läufe zugleich; sonst nacheinander</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>GPU-Modelle, die sich eignen, etwa H100,GH200 (jedes)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB Speicher, die eine GPU mindestens hat</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>der erste Lauf beginnt dann oder später (jetzt)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>Systeme dieses Netzes (alle)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>diese Systeme, etwa lumi,alps (alle)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>wessen Anteil es verbraucht</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>die Zugangsart (alle)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>mit dem planen, was damals bekannt war (jetzt)</translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; angegeben war: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>ein Zeitraum beim Namen, etwa last-month, this-quarter oder last-30d, anstelle von --from und --to</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Diese Systeme zählen in der Abdeckung nicht mit, da niemand sagt, wie viele GPUs sie haben (capacity in federation.toml):</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report und show geben aus, was damals bekannt war; die anderen Befehle und das Fenster arbeiten mit dem, was jetzt da ist</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (Vorgabe), last-quarter, last-year oder FROM..TO</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>Zeitzone, in der der Zeitraum geschnitten wird (UTC)</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>Ordner für die Dateien; fehlt er: eine Datei html oder json auf stdout</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>eine Zusammenfassung für die erste Seite</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>von der simulierten Föderation</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>nennt den Ordner für die Dateien; nur html oder json allein geht auf stdout</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>ein fertiger Bericht, als Dateien</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>was ein Inhaber nutzte und bezahlte, verglichen mit seinem Anspruch</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>alle Fabriken nebeneinander</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>ein Netz, mit seiner Kennung; fehlt es: alle</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>ein System</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>auf der simulierten Föderation statt auf dem Cache: das Fenster oder jeder Befehl, der liest, etwa „factoryfloor --demo show floor“</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>mit --demo: Tage ihrer Historie</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG-Slices ohne GPU-Modell können zu mehreren Modellen gehören und zählen als Slice des ersten. In federation.toml braucht die Kapazität dieser Systeme ihr Modell oder ihr Typ ein [[gpu_type]]:</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>den Cache kopieren, auch während in ihn geschrieben wird</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>die Kopie; dort darf noch nichts stehen</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>Nummer des Berichts, wie „report list“ sie ausgibt</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>einen Bericht so, wie er jetzt ist, für immer behalten und seine Nummer ausgeben</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>die eingefrorenen und veröffentlichten Berichte</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>einen eingefrorenen Bericht als Dateien ausgeben: immer dieselben Zahlen</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>einen eingefrorenen Bericht als veröffentlicht kennzeichnen</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>welche Zahlen heute andere sind als in einem eingefrorenen Bericht, und warum; Rückgabewert 1, wenn es welche gibt</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>einen Timer für systemd schreiben, der einen Bericht regelmäßig erstellt</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (Monat), quarter (Quartal) oder year (Jahr)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>Tag des Monats nach dem Zeitraum, 1 bis 28 (3)</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>kennt pdf, html, xlsx, csv und json; angegeben war: </translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>worauf ein PDF gedruckt wird</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>nimmt ABSCHNITT=TEXT; angegeben war: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>ein Text unter einem Abschnitt; für jeden Abschnitt einmal</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>wegzulassende Abschnitte, mit Kommas</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>wie gut freie GPUs vorhergesagt wurden, statt Wartezeiten</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>kennt nur </translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>freie GPUs in den nächsten 14 Tagen, Stunde für Stunde, statt der Möglichkeiten</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>den Plan als Bericht in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>Formate des Kurzberichts, etwa html,json; mehrere mit Kommas (alle)</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>die Aggregate dieser Systeme als OpenMetrics bereitstellen, etwa auf 127.0.0.1:9417; kein Benutzer und kein Job steht darin</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>mit --publish: eine Datei mit Modus 0600 mit dem Bearer-Token, das zu senden ist</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>mit --publish: über TLS bereitstellen, mit dieser Zertifikatskette in PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>der Schlüssel des Zertifikats in PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>die Historie eines Systems von seinen Quellen holen, so lange sie auch zurückliegt; was schon da ist, wird nicht noch einmal erfragt</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>Anfang (ISO 8601, oder 7d für vor sieben Tagen)</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>ein Messwert je Zeitschritt dieser Länge, mindestens 1s; ohne Angabe: so oft, wie die Quelle abgefragt wird</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>wie in der Sprache üblich oder nach den Regeln der EU: Staaten in protokollarischer Reihenfolge, Griechenland als EL</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>ihr Name, wie ihn „report definition list“ ausgibt</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>eine Auswahl für einen Bericht unter einem Namen, zur erneuten Verwendung</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>die benannten Auswahlen</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>eine Auswahl unter einem Namen speichern; eine gleichen Namens wird ersetzt</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>unter dem sie wieder verwendet wird</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>der Bericht einer benannten Auswahl, als Dateien</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>den Bericht einer benannten Auswahl für immer festhalten und seine Nummer ausgeben</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>eine benannte Auswahl löschen</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>kennt pdf, html, xlsx, csv, json, deic und apel; angegeben war: </translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Dänemarks nationale Nutzungsdaten) und apel (Summen für EGI); mehrere mit Kommas</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>Name des Standorts in der GOCDB, für apel (die Kennung des Systems)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>Kennung, die DeiC dem Zentrum oder einem Teil davon gab, für deic</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>einen neuen Cache aus dem machen, was von einem beschädigten lesbar ist, und sagen, was fehlt; die beschädigte Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>die neue Datei; dort darf noch nichts stehen; ohne Angabe: neben dem Cache</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>eine frühere Kopie dieses Caches, für das, was nicht lesbar ist</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>jede Verdichtung mit ihren Jobs vergleichen und nach Schäden der Datei suchen</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>die Regeln von alerts.toml, ihren Zustand und was ausgelöst hat ausgeben</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>was in den letzten 30 Tagen ausgelöst hat anstelle der Regeln</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>sagen, wie oft und wann eine Regel ausgelöst hätte</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>die Regel, nach ihrer Kennung</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>Tage der Historie</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>eine federation.toml, sources.toml oder alerts.toml mit jedem Schlüssel und Erklärungen ausgeben</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>das Fenster, show, usage, attribution, reconcile, verify, backtest, plan und alerts lesen die simulierte Föderation; die anderen Befehle arbeiten auf Dateien und dem Cache</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>Verzeichnis von federation.toml, sources.toml und alerts.toml</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>kennt </translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>als Handbuchseite</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>als Skript zur Ergänzung der Befehlszeile in einer Shell</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Daten gehen auf die Standardausgabe, Meldungen auf die Standardfehlerausgabe. Die folgenden Optionen können vor oder nach dem Befehl stehen.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>wo gefragt wird; „factoryfloor example sources“ gibt jeden Schlüssel aus</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>wer für wen zählt; „factoryfloor example federation“ gibt jeden Schlüssel aus</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>was beobachtet wurde: Messwerte, Jobs und das Ergebnis jeder Abfrage</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>die Antwort ist nein, oder es ist fehlgeschlagen; die Standardfehlerausgabe sagt warum</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>die Befehlszeile ist falsch</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(erforderlich)</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>eine Ansicht, die geöffnet wird: ein Link factoryfloor://view oder eine Datei</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>weder ein Befehl noch eine Ansicht: Eine Ansicht ist ein Link, der mit factoryfloor: beginnt, oder eine Datei .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>was überwacht und wem es gemeldet wird; „factoryfloor example alerts“ gibt jeden Schlüssel aus</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>die Frist für den letzten Lauf; bei einem Datum das Ende dieses Tages in UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Die Ansicht nennt, was hier nicht bekannt ist, und wird ohne das gezeigt: %1. Wer sie gemacht hat, hat vielleicht einen Katalog oder eine federation.toml, in der mehr steht.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Die Ansicht wurde nicht geöffnet: Ihr Feld „%1“ sagt „%2“, was diese Version nicht versteht. Bitten Sie noch einmal um die Ansicht.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Die Ansicht wurde nicht geöffnet: Eine neuere Version von Factory Floor hat sie geschrieben. Installieren Sie diese.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Die Ansicht wurde nicht geöffnet: Ihr Link ist länger als jeder, den Factory Floor schreibt. Bitten Sie um die Ansicht als Datei.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Dies ist kein Link zu einer Ansicht: Ein solcher beginnt mit factoryfloor://view? und hat weder Leerzeichen noch Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>eine Ansicht hat nur Texte und eine Tabelle „choice“.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>es gibt zwei Ansichten namens „%1“; die erste gilt.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 ist größer als jede Datei mit Ansichten, die Factory Floor schreibt, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 hat mehr Ansichten, als behalten werden können; die letzten wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Von %1 ist nichts lesbar: %2 enthält, was die Sicherung enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 enthält, was von %2 lesbar war: %n Zeile.</numerusform>
            <numerusform>%1 enthält, was von %2 lesbar war: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n Zeile stammt aus der Sicherung.</numerusform>
            <numerusform>%n Zeilen stammen aus der Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Was fehlt, zählt als nicht beobachtet. Die Quellen werden noch einmal danach gefragt, so weit zurück, wie backfill_days angibt; „factoryfloor backfill“ fragt nach mehr.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Um ihn zu verwenden, setzen Sie ihn an die Stelle der beschädigten Datei, die unverändert ist, oder geben Sie ihn mit --cache an.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Es gibt keinen Inhaber „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Es gibt kein Netz „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Es gibt keine Zeitzone „%1“. Bekannt sind, neben anderen der IANA-Liste: %2.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>„%1“ ist kein Zeitraum. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Von diesem Zeitraum ist nichts bekannt; der Bericht sagt es.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Die simulierte Historie kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Kein Bericht wurde eingefroren.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Seit dem Einfrieren wurden %1 Dateien importiert, mit %2 neuen oder berichtigten Jobs.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Keine Zahl weicht von Bericht %1 ab.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 von %2 Zahlen weichen von Bericht %3 ab.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Bericht %1 war schon veröffentlicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Noch läuft nichts. Zum Einschalten: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Dieses Programm wurde ohne Fenster gebaut und schreibt kein PDF. Das Paket „factoryfloor“ kann es; html, xlsx, csv und json werden auch hier geschrieben.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Der Bericht hat keinen Abschnitt „%1“. Er hat: %2.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Es wurde keine Berichtsvorlage gespeichert.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Der Bericht wurde ohne diese Abschnitte erstellt, von denen nichts verglichen wird: %1.</translation>
    </message>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: Keine Person wird genannt: Kennungen von Personen sind leer, und Person.json wird nicht geschrieben. CPU-Zeit und Speicherplatz sind 0, da dieses Programm GPUs zählt.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: Die Kennung des Zentrums ist die Null-GUID. Nennen Sie die richtige mit --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: Von %1 GPU-Stunden ist die Herkunft des Zugangs nicht bekannt, von %2 die Universität; das Prüfprogramm beanstandet diese Zeilen.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: Die Dauern sind GPU-Sekunden, da die Nachricht keinen Platz für GPUs hat. Die CPU-Dauern wiederholen sie, und kein Benchmark wird angewandt.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: Der Standort heißt wie die Kennung des Systems. Nennen Sie ihn mit --site-name so wie die GOCDB.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: Die Monate sind die von %1 und nicht die von UTC, wie EGI sie hat.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs ist 0, wo nur Messwerte bekannt sind.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>%1 des Zeitraums wurden beobachtet: zu wenig, um etwas einzureichen. Mindestens die Hälfte ist nötig.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>%1 des Zeitraums wurden beobachtet. Was nicht beobachtet wurde, fehlt in dem, was eingereicht wird.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Was eingereicht wird, zählt physische GPUs.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: Von %1 hat der Bericht nur einen Teil, und die EGI hält einen Datensatz für den ganzen Monat. Geben Sie ganze, abgeschlossene Monate ab.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Unter %1 gibt es noch keinen Cache. „factoryfloor collect“ und „factoryfloor import“ legen ihn an; oder nennen Sie mit --cache einen anderen.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>erwartet eine GUID wie f0679faa-242e-11eb-3aba-b187bcbee6d4; angegeben war: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Beste Möglichkeit zuerst. Eine Schranke steht nur, wo Schranken der letzten 90 Tage
bei mindestens %1 % der Jobs hielten (Konfidenzniveau %2); die Zeile sagt, wie oft.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Er wuchs am letzten Tag um %1, das sind %2 im Jahr.</numerusform>
            <numerusform>Er wuchs in den letzten %n Tagen um %1 am Tag, das sind %2 im Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Der Cache belegt %1 auf der Platte.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Er wuchs am letzten Tag nicht.</numerusform>
            <numerusform>Er wuchs in den letzten %n Tagen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Wie stark er wächst, ist morgen bekannt.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Das ist mehr als seine Grenze von %1: Die ältesten Messwerte werden vergröbert, jede Stunde ein Teil.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Seine Grenze von %1 ist etwa am %2 erreicht.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Davon sind %1 frei für das, was als Nächstes kommt.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>%1 Läufe und %2 Verdichtungen von Tagen und Monaten wurden verglichen: Alle stimmen überein.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>%1 Läufe und %2 Verdichtungen von Tagen und Monaten wurden verglichen: %3 weichen ab. „factoryfloor verify --rebuild“ bildet die Verdichtungen neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n Stunde Messwerte ist beschädigt; sie zählt als nicht beobachtet.</numerusform>
            <numerusform>%n Stunden Messwerte sind beschädigt; sie zählen als nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Die Datei selbst ist beschädigt. „factoryfloor repair“ macht eine neue aus dem, was lesbar ist, und aus einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Hier gibt es keine Anzeige. Ohne sie gibt „factoryfloor demo --headless“ die simulierte Halle aus, und „factoryfloor collect“ fragt die Standorte ab.</translation>
    </message>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Dieses Programm wurde ohne Fenster gebaut. „factoryfloor demo --headless“ gibt die simulierte Halle aus, und „factoryfloor collect“ fragt die Standorte ab.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor ist mit diesem Cache bereits geöffnet; sein Fenster wurde nach vorn geholt.</translation>
    </message>
</context>
</TS>
