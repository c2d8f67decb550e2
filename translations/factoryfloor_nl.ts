<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm telt %1 GPU&apos;s, waarvan %2 toegewezen. In fysieke GPU&apos;s, waarbij een MIG-slice of een deel alleen voor zijn deel telt, zijn dat er %3 en %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Vraag het centrum om de uitvoer van:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 is eerder met andere opties geïmporteerd (%2). Wat het bestand over %3 jobs zei, is eerst ingetrokken.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: niets over te nemen: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, job %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, regel %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: en nog %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Wat niet is overgenomen, wordt zonder namen bewaard in %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 jobs hebben onmogelijke tijden of aantallen en zijn geweigerd.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1 geldt als volledig voor alle jobs van %2 van %3 tot %4. Bevat het bestand maar een deel, importeer het dan met --partial; dekt het meer, geef dat dan op met --from en --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>niets nieuws: al eerder geïmporteerd</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>niets ervan klopt</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>een deel is onjuist</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>er liep niets</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Een andere Factory Floor schrijft naar %1. Sluit die, of zet de bestanden in een bewaakte map (kind = &quot;folder&quot; in sources.toml), waaruit die andere ze overneemt.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Er is geen bestand geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Import %1 (%2 van %3) is ingetrokken: wat die over %4 jobs en %5 totalen zei, telt niet meer. Wat eerder over deze jobs bekend was, telt weer.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>De tijd van %1 tot %2 wordt er niet meer door gedekt.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Een andere Factory Floor schrijft naar %1. Sluit die eerst.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Er is geen import %1. Wel zijn er: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Import %1 is al ingetrokken, op %2. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Voor de GPU&apos;s van %1 is geen H100-equivalent bekend: wat daar is gebruikt, is in deze eenheid niet bekend en zit in geen enkele som en geen enkel aandeel. Een [[gpu]]-item in federation.toml geeft aan voor hoeveel H100 een model telt.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>De periode van %1 tot %2 is leeg: --from moet vóór --to liggen.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 van %2 tot %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>De cache heeft nog geen gegevens van %1: “factoryfloor collect” bevraagt de bronnen, “factoryfloor import” neemt bestanden over.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>De cache heeft nog geen gegevens: “factoryfloor collect” bevraagt bronnen, “factoryfloor import” neemt bestanden over.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Van %1 tot %2 zijn er geen gegevens. Wel van %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Er is nog geen regel gecontroleerd: het venster en “factoryfloor collect” doen dat eens per minuut.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>In de laatste dag is er niets afgegaan.</numerusform>
            <numerusform>In de laatste %n dagen is er niets afgegaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Er is geen regel “%1”. Wel zijn er: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: terug tot %2, %3 van %4 dagen (%5%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Er valt niets op te halen: --from moet vóór --to liggen, en --every moet minstens 1s zijn.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Geen bron van %1 kent de geschiedenis. Voeg aan %2 een bron van de soort prometheus of slurm-rest toe.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Gestopt. Wat binnen is, blijft bewaard; dezelfde opdracht gaat daar verder.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Een ander programma schrijft naar %1 en haalt de geschiedenis niet op voor dit programma. Beëindig het, voer dit opnieuw uit en start het daarna weer.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>De cache wordt bijgewerkt: %1%. Een kopie van de vorige toestand blijft ernaast bewaard.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Een ander programma schrijft al naar %1. Laat dat deze centra bevragen, of geef met --cache een andere cache op.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>De aggregaten kunnen niet worden aangeboden: %1 (%2). Corrigeer wat bij --publish staat.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>De aggregaten staan op %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Wie dit adres kan bereiken, kan ze lezen: --publish-token beperkt dat.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>De geschiedenis vanaf %1 is er, met gegevens voor %2% van die tijd.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>De geschiedenis kon niet worden opgehaald. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Een waarschuwing kon niet aan %1 worden gemeld: %2. Corrigeer [notify] in alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Er is geen bron om te bevragen. Voeg er een toe aan %1, bijvoorbeeld:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Wat in het geheugen wachtte, kon niet worden geschreven en is verloren. De bronnen worden er opnieuw naar gevraagd, voor zover ze hun geschiedenis kennen.</translation>
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
        <translation>Nationaal</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAIN-pilot</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Accounts naar GPU-uren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-uren</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Toegangsmodus</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>niet toegerekend</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>de grootste %1 van %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Geen regel rekent dit account toe.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>de helft van de uren</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90% van de uren</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>de pilot</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>aangekondigd</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Vrije GPU&apos;s in de komende 14 dagen</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Er zijn te weinig metingen om vrije GPU&apos;s te voorspellen.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Naar verwachting zijn er tussen %1 en %2 vrij.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>De pilot heeft ruimte vanaf %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5% heeft minder</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25% heeft minder</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75% heeft minder</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95% heeft minder</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Verwacht: %1 GPU&apos;s</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>De helft van zulke uren: %1 tot %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90% van zulke uren: %1 tot %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: geen gegevens sinds %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 is %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>tot nader order</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n gaat af</numerusform>
            <numerusform>%n gaan af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n begint</numerusform>
            <numerusform>%n beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Niets te bewaken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duurt al</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Afgegaan</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Uiterste</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Toenmalige regel</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>bevestigd %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, duurt voort</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Gaat af bij</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>gedempt %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Benutting toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Toewijzingsgraad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Wachtrijdruk</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Uitgevallen GPU&apos;s</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Antwoorden van een bron</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Aandeel in aanspraak</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Ongebruikte toekenning</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Bron vertraagd</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Lage benutting</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Hoge wachtrijdruk</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Aandeel boven aanspraak</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Toekenning eindigt ongebruikt</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 onder %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 boven %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Geen antwoord van een bron</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 zonder gegevens</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>gedurende %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>van toekenningen die binnen %1 eindigen</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle bronnen</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>alle houders</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>alle toekenningen</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alle systemen</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>in de laatste dag</numerusform>
            <numerusform>in de laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Zou %1 niet zijn afgegaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Zou %1 %n keer zijn afgegaan: %2.</numerusform>
            <numerusform>Zou %1 %n keer zijn afgegaan: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Gaat af</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Welke waarschuwingen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Dempen</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Wat afgaat en wat bijna afgaat</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Er gaat niets af. De regels worden eens per minuut gecontroleerd.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Bevestigen</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Pagina &amp;tonen</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Wat in de laatste 30 dagen is afgegaan</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>In de laatste 30 dagen is er niets afgegaan.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nieuwe regel…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>U&amp;itschakelen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Inschakelen</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Zoals &amp;eerst</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>De meegeleverde regel zoals die oorspronkelijk was</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 uur lang</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1 dag lang</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 week lang</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Tot nader order</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Niet meer gedempt</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>De cache wordt bijgewerkt: %1%. Een kopie van de vorige toestand blijft ernaast bewaard.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG-afbeelding op schermgrootte (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>De tijdzone waarin perioden beginnen, dagen worden afgebakend en tijden worden weergegeven</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Toerekenen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Toerekening aanvullen</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Niet-toegerekende accounts naar GPU-uren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-uren</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Begunstigde: wiens gebruikers profiteren</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>Bet&amp;aler: wiens aandeel wordt verbruikt</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>Toegangs&amp;modus</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Notitie: wie dat zegt, en waarom</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>kiezen…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Maakt de laatste toerekening ongedaan</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Accounts zonder regel worden gezocht…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Elk account met gebruik in deze periode is toegerekend.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Kies eerst wie de begunstigde en wie de betaler is</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 telt nu voor %2; de geschiedenis volgt.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 is weer niet toegerekend.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Accounts hierboven waarvoor de regel geldt: %1, met %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kon niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Een Flatpak kan zichzelf niet toevoegen aan wat met het bureaublad start. Voeg het toe in de instellingen van het bureaublad.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(aanspraak %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Aanspraak</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Aanspraak: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Waarschuwingen (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n waarschuwing die niemand heeft gezien (Ctrl+B)</numerusform>
            <numerusform>%n waarschuwingen die niemand heeft gezien (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 verloren bij eerdere resets</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>beëindigd, %1 vervallen</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>minder dan %1 gebruikt vóór %2: de toekenning wordt gekort</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>minstens %1 gebruikt, zoals vóór %2 vereist</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Volgens de verrekenregels van de centra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik om te zien hoe dit is berekend.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Hier is niets toegekend, dus wordt er niets verbruikt.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>De toekenning is beëindigd; %1 is vervallen.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>De toekenning is op.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>De aanspraak is op.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Van deze tijd is te weinig waargenomen om te zeggen wat er over is en hoe lang dat reikt.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Van de laatste 28 dagen is te weinig waargenomen om te zeggen hoe lang het reikt.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>In het tempo van de laatste 28 dagen raakt de toekenning vóór het einde ervan, %1, niet op.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>In het tempo van de laatste 28 dagen raakt de aanspraak vóór het einde van deze tijd, %1, niet op.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>In het tempo van de laatste 28 dagen reikt de toekenning tot %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>In het tempo van de laatste 28 dagen reikt de aanspraak tot %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 over.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Over, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Rechte lijn, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>De toekenning was op %1 verbruikt.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>De aanspraak was op %1 verbruikt.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>&amp;Limieten instellen</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Wordt gemeten…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen limiet</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Omvang van de cache</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Zoals &amp;ontvangen</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Elke &amp;5 minuten</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Maximaal op schijf</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Hoelang metingen blijven zoals ze binnenkwamen; daarna één gemiddelde per 5 minuten. Sommen over hele uren en de dekking blijven wat ze waren.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Hoelang één gemiddelde per 5 minuten bewaard blijft, gerekend vanaf vandaag; daarna één per uur.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Zolang het bestand groter is, worden de oudste metingen vergroofd.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Metingen per systeem: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Metingen jonger dan 31 dagen blijven altijd zoals ze binnenkwamen.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Elke 5 minuten: deze tijd telt ook vanaf vandaag en moet langer zijn.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Maximaal op schijf: minstens 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>De tabel [cache] is onjuist en niet van kracht; herstel deze met de hand: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Deze kunnen hier niet worden gekozen: de gegevens zijn gesimuleerd, of %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Bepaald door [cache] in %1; een wijziging hier wordt daar geschreven.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Vanzelf wordt niets vergroofd. Een limiet wordt onder [cache] in %1 geschreven.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Limieten van de cache</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Metingen voorbij deze limieten worden gemiddelden, en hun details komen niet terug. Limieten instellen?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Limieten instellen</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm telt rekendies (GCD&apos;s): twee per GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Contract van 31 augustus 2026, 387,8 miljoen euro; bruikbaar in 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Contract van 22 april 2026, 290 miljoen euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>AI-upgrade onder contract sinds 26 januari 2026, 129 miljoen euro (ES, PT, TR): twee partities van onbekende omvang</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Daarnaast doen 16 H200 NVL&apos;s dienst als cloud-GPU&apos;s (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Het aantal is een ondergrens, het model onbekend. Contract van 22 juli 2026, 80 miljoen euro; installatie vanaf najaar 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Contract van 21 april 2026, 29,76 miljoen euro; installatie vanaf 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Ingehuldigd op 8 september 2026, naast het systeem van MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Contract van 16 maart 2026, 55 miljoen euro, op basis van GB200 NVL4; in bedrijf in de tweede helft van 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Binnenkort volledig beschikbaar, zo heette het in juni 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale; ingehuldigd op 5 september 2025. Er zijn twee aantallen gepubliceerd: 5.938 nodes × 4 = 23.752, hier overgenomen, en 5.884 × 4 = 23.536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale; van het consortium Jules Verne (Frankrijk, Nederland, Griekenland). Contract van 18 november 2025; installatie vanaf 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Opgedeeld in clusters waarvan de omvang verandert; het aantal van elk cluster is zoals het werd gedocumenteerd en wordt niet bij het geheel opgeteld</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Het systeem van SLAIF neemt in 2027 de plaats ervan in</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>KarolAIna van CZAI komt ernaast te staan</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Een voor AI geoptimaliseerde partitie naast LEONARDO; sinds wanneer ze draait, is niet gevonden</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Geselecteerd op 12 maart 2025; er is geen contract gevonden</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Aanbesteding open tot en met 16 oktober 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>De GPU-partitie naast Discoverer, dat alleen processors heeft</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Bedient AI2F totdat Alice Recoque dat doet</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Bedient AI2F totdat Alice Recoque dat doet; wat Slurm hier als GPU telt, is niet gevonden</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Diensten vanaf 2026; er is geen contract gevonden</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Neemt in 2027 de plaats in van Vega</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Geselecteerd op 10 oktober 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 miljoen euro van de Gemeenschappelijke Onderneming, op een totaal van 200 miljoen; volledig in bedrijf in 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Nog aan te kopen; de subsidie loopt vanaf 1 september 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Nog aan te kopen, in totaal 82 miljoen euro; met een experimenteel platform</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Een EuroHPC-systeem buiten de AI-fabrieken</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Geen cijfer wijkt meer af dan zijn afronding.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 van %2 cijfers wijken meer af dan hun afronding.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Sinds het bevriezen is %n bestand geïmporteerd,</numerusform>
            <numerusform>Sinds het bevriezen zijn %n bestanden geïmporteerd,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>met %n nieuwe of gecorrigeerde job.</numerusform>
            <numerusform>met %n nieuwe of gecorrigeerde jobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Niet vergeleken, omdat het rapport zonder deze onderdelen is gemaakt: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Wijzigingen sinds het bevriezen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>In deze periode is niets waargenomen.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>De gegevens zijn gesimuleerd.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als tabel</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Grafiek tonen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Eén meting terug</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Eén meting vooruit</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Tien metingen terug</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Tien metingen vooruit</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Terug naar het vorige hiaat of de vorige verandering</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Vooruit naar het volgende hiaat of de volgende verandering</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Naar de eerste meting</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Naar de laatste meting</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>De volgende reeks erboven</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>De volgende reeks eronder</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Inzoomen bij het dradenkruis</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Uitzoomen bij het dradenkruis</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>De hele periode tonen</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Eén zichtbaar tijdvak terug in de tijd</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Eén zichtbaar tijdvak vooruit in de tijd</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Terug naar het vorige zoomniveau</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>De waarden bij het dradenkruis vastzetten of loslaten</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Een tijdspanne bij het dradenkruis beginnen of beëindigen</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Een notitie bij het dradenkruis toevoegen</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Dradenkruis, vastgezette waarden en tijdspanne loslaten, in deze volgorde</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Met toetsen bewegen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeksen</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Periode daarvoor als lijn</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritmische schaal</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Percentageschaal</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Aangevinkte kolommen worden getoond, de bovenste links.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Kolommen van de fabrieksvloer</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Standaard</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Cijfers van beide kanten en hun verschil</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemen</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>De getoonde periode</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>De periode daarvoor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Dekking van %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Toewijzingsgraad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Benutting toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Toegewezen maar onbenut</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Wachtrijdruk</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Vrij, gemiddeld</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Uitgevallen, gemiddeld</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wachttijd p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wachttijd p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Opgeslagen keuzes</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Kies er een, of geef deze een naam</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Bewaart soort, periode, taal, opmerkingen en onderdelen onder deze naam; “laatste volledige maand” blijft telkens de laatste</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Vergeet de keuzes met deze naam; gemaakte rapporten blijven</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>De keuzes zijn opgeslagen als “%1”.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Waarschuwingen tonen</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>De naam van %1 is niet gevonden. Controleer het adres, en of dit netwerk het kan omzetten.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Geen verbinding met %1 (%2). Controleer of de server draait en of er geen firewall tussen staat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Het certificaat van %1 is ondertekend door een instantie die hier niet wordt vertrouwd (%2). Geef de instantie van het centrum op met “ca”.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Het certificaat van %1 hoort bij een andere host (%2). Gebruik de naam die in het certificaat staat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Het certificaat van %1 is nu niet geldig (%2). Het centrum moet het vernieuwen; controleer ook de klok van deze computer.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Geen versleutelde verbinding met %1 (%2). Controleer of de poort TLS spreekt; als de bron gewone HTTP spreekt, begin het adres dan met http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>De proxy liet het verzoek aan %1 niet door (%2). Controleer de proxy-instellingen van de omgeving.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 antwoordde niet op tijd (%2). Controleer adres en poort, en of de server niet overbelast is; de volgende bevraging probeert het opnieuw.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 verbrak de verbinding voordat het antwoord volledig was (%2). De volgende bevraging probeert het opnieuw.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 verwees het verzoek naar elders; dat is niet gevolgd (%2). Voer het definitieve adres van de bron in.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Het antwoord van %1 is groter dan toegestaan (%2). Vraag minder op, met een voorinstelling of eigen query&apos;s.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Het antwoord van %1 kon niet worden uitgepakt (%2). Mogelijk ligt het aan een proxy vóór het centrum.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 antwoordt niet in correcte HTTP (%2). Controleer adres en poort.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 weigerde de aanmeldgegevens (%2). Controleer gebruiker en token van de bron.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Het token voor %1 wordt niet meer geaccepteerd (%2). Vernieuw het, of laat “token_command” een nieuw token geven.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 weigerde het verzoek (%2). Controleer het adres en de soort van de bron.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Het antwoord van %1 was leeg. De exporter draait maar meet niets; het centrum moet ernaar kijken.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 antwoordde niet in JSON (%2). Mogelijk staat er een aanmeldpagina of een proxy voor.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Het antwoord van %1 past niet bij deze soort bron (%2). Controleer soort en adres.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 kan niet worden gelezen: %2. Wie het schrijft, moet het corrigeren.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 antwoordde, maar meldt zelf een probleem: %2. Het centrum moet ernaar kijken.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 gaf maar een deel van de gegevens (%2). De cijfers dekken minder totdat alles er weer is.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 heeft geen van de gevraagde metrieken (%2). Controleer voorinstelling en query&apos;s.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 spreekt een versie die dit programma niet kent (%2). Een nieuwer programma kan helpen.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Corrigeer dit item; de rest is van kracht.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>De aanmeldgegevens voor %1 konden niet worden gelezen (%2). Controleer het bestand, de variabele of de opdracht waar ze vandaan komen.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Een ander programma heeft de cache %1 verwijderd terwijl die in gebruik was. De cache is op dezelfde plaats opnieuw geschreven; er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Een ander programma heeft de cache %1 vervangen terwijl die in gebruik was. Alles wat is verzameld, staat in %2; daar gaat het verzamelen verder. Om dat te behouden, sluit u dit programma en zet u dat bestand in de plaats van het andere.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Een ander programma heeft de cache %1 ingekort of overschreven terwijl die in gebruik was. Het verzamelen gaat verder in het nieuwe bestand %2. Sluit dit programma en zet een back-up, dat bestand of het resultaat van “factoryfloor repair” in de plaats van het beschadigde.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Een ander programma heeft het journaal (-wal) van de cache %1 verwijderd terwijl die in gebruik was. De inhoud is gered; er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Een ander programma heeft het journaal (-wal) van de cache %1 ingekort terwijl die in gebruik was. De nieuwste bevragingen kunnen ontbreken; ze tellen als niet waargenomen. “factoryfloor verify” vergelijkt de rest.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 is geschreven door een nieuwere versie van dit programma (%2). Het bestand is ongemoeid gelaten; werk het programma bij of geef een ander bestand op.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>Naar %1 kan niet worden geschreven (%2). Wijzig de rechten, of geef met --cache een ander bestand op.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>De schijf van %1 is vol (%2). Maak ruimte: wat is verzameld, wacht intussen in het geheugen.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Een ander programma schrijft naar %1 (%2). Dit programma leest en volgt.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 staat op een netwerkbestandssysteem (%2), waar de cache niet veilig is. Zet de cache op een lokale schijf.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 kan niet worden gelezen (%2). Controleer of het bestaat en mag worden gelezen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>Naar %1 kan niet worden geschreven (%2). Maak ruimte op de schijf, of geef een map op waarin mag worden geschreven.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 hoort bij een ander systeem (%2). Geef het juiste op; hoort het toch bij dit systeem, geef dan --force op, of force = true voor een map in sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Gestopt voordat het klaar was.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Het programma maakte een fout bij %1 (%2). Meld dit met deze tekst.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Er is geen systeem “%1”. Wel zijn er: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Er is geen rapport %1. Wel zijn er: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Rapport %1 kan niet uit de cache worden gelezen (%2). Ga terug naar een back-up van de cache, of bevries het rapport opnieuw.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Er is geen rapportsjabloon “%1”. Wel zijn er: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Het rapportsjabloon “%1” is niet opgeslagen (%2). Kies een andere naam.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>De sommen van %1 zijn groter dan geteld kan worden (%2). Een job heeft onmogelijke tijden of GPU&apos;s; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>De notitie bij %1 is niet bewaard (%2). Schrijf die opnieuw, in minder woorden.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>De cache wordt nog geopend. De cijfers volgen zodra dat klaar is.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Een onbekend probleem bij %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 kent dit adres niet (%2). Controleer het pad.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 heeft zelf een storing (%2). De volgende bevraging probeert het opnieuw; houdt het aan, dan moet het centrum ernaar kijken.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>De bron</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>de bron</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 kan niet als cache worden gebruikt (%2). Het bestand is ongemoeid gelaten; geef met --cache een ander bestand op, of maak met “factoryfloor repair” van een beschadigd bestand een nieuw.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Hoe dit is berekend</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopiëren hoe dit is berekend</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfelachtig</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (%2 van %3 waargenomen)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, gewogen naar GPU&apos;s (alleen de tijd: %2 van %3 waargenomen)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Runs van jobs</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hiaten</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, samen %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Nieuwste gegevens</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Opslaan als afbeelding…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiëren of opslaan</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopiëren, opslaan als CSV of als afbeelding (Shift+F10 op de tabel of grafiek)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>“%1” is gekopieerd: plak het als tabel of als afbeelding.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 kon niet worden geschreven: %2. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU&apos;s naar gebruik</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Geen metingen van dit systeem in deze periode.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Toewijzingsgraad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Benutting toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Toegewezen maar onbenut</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Wachtrijdiepte</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Het centrum meldt niet welke jobs wachten.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Wachttijd tot start</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Het centrum meldt geen jobs, of er zijn er te weinig gestart voor een uitspraak.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wachttijd p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Aandeel per staat</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Het centrum meldt niet welke accounts rekenen.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Wanneer het druk is</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Toegewezen GPU&apos;s per staat</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Activiteit van alle GPU&apos;s</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>van alle gebruikers</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als begunstigde</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>als betaler · aandeel in de capaciteit, streepje: aanspraak</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>door startklare jobs gevraagde GPU&apos;s; vastgehouden en afhankelijke jobs onder de lijn</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>door startklare jobs gevraagde GPU&apos;s</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>de helft van de jobs wacht korter dan p50, negen van de tien korter dan p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>toewijzingsgraad per uur en weekdag, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabriek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Getallen in plaats van tekeningen</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Getallen in plaats van tekeningen (T op een grafiek)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Alle grafieken als afbeelding opslaan</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Cijfers, aandelen en wachttijden die voor een periode gelden, gaan alleen over deze tijd. Klik voor de hele periode.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Vorige fabriek</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Volgende fabriek</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Met een andere fabriek, of een andere periode</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Nog geen bron</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, gekozen</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Toegewezen, niet actief</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Actief, toewijzing niet gemeld</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wachttijd p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wachttijd p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Geen toegangsmodus</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Vastgehouden of afhankelijk</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>geen job gestart</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>van jobs gestart per tijdvak van %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Vrij of uitgevallen</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Wachtrijdiepte</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Twijfelachtig: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (twijfelachtig)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik om te zien hoe dit is berekend.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>zoals in de periode daarvoor</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 t.o.v. de periode daarvoor</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 t.o.v. de periode daarvoor</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>de geschiedenis wordt opgehaald…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>twijfelachtig</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 waargenomen</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Twijfelachtig: de GPU-aantallen spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>De gegevens zijn gesimuleerd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Dekking %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Twijfelachtig: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Nieuwste gegevens: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik om te zien hoe dit is berekend.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>periode daarvoor onbekend</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Geen verandering vermeld: van %1 is te weinig waargenomen om mee te vergelijken.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>zoals in de periode %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 t.o.v. %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Toegewezen, niet actief</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Toegewezen, activiteit onbekend</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>In deze periode niet waargenomen.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Aanspraak</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Balk van de fabrieksvloer</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>De fabrieksvloer: een kaart per fabriek</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>actueel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vertraagd</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onbereikbaar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>nog niet waargenomen</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Actualiteit</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
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
        <translation>Getoond: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Systemen naar actualiteit of land</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fabriek</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Toegewezen, niet actief</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Toewijzingsgraad</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Activiteit van alle GPU&apos;s, waar de toewijzing niet wordt gemeld</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Benutting toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Toegewezen maar onbenut</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Dekking van toegewezen maar onbenutte GPU&apos;s</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Nu gevraagd</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wachttijd p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wachttijd p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>activiteit %1, toewijzing niet gemeld</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>toewijzing niet gemeld</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-equivalenten</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;s</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU&apos;s naar gebruik</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Aandeel in capaciteit</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Toewijzing, 24 h tot nu</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Toewijzing, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Gevraagde H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Gevraagde GPU&apos;s</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Ouderdom nu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ouderdom</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Twijfelachtig: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Zoals het nu is, ongeacht de periode.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Alleen van %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Het centrum meldt geen jobs, of er zijn er te weinig gestart voor een uitspraak.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>De helft van de jobs wacht korter dan %1, negen van de tien korter dan %2. Jobs die nog wachten, tellen mee.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Het centrum meldt niet hoe actief de toegewezen GPU&apos;s zijn.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 toegewezen en niet actief in deze periode.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Ouderdom van de nieuwste meting, bij de bron.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Toegewezen GPU&apos;s, van de GPU&apos;s die in bedrijf zijn.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actueel</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 geïnstalleerd, volgens de catalogus of het centrum</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Niemand meldt hoeveel GPU&apos;s er zijn.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Toegewezen GPU&apos;s, van de GPU&apos;s die in bedrijf zijn, in de laatste 24 uur.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 gevraagd door jobs die nu zouden kunnen starten; vastgehouden en afhankelijke jobs tellen niet mee.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Het centrum meldt niet welke jobs wachten.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Benutting</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Nog geen bron. Een Slurm REST-service, een Prometheus of een metriekenpagina van het centrum zou het melden; met een klik voegt u er een toe.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>wat wacht</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Een Slurm REST-service of accountingbestanden zouden het melden.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>hoe actief GPU&apos;s zijn</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Een GPU-exporter in een Prometheus zou het melden.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Het tweede zou een GPU-exporter in een Prometheus melden.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Niet gemeld: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Activiteit, gemiddeld over de toegewezen GPU-tijd.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>De fabrieksvloer: GPU&apos;s van elke fabriek naar toestand</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>%1 H100</translation>
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
            <numerusform>%1 GPU&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 procentpunt</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-h</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>H100</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;s</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>procentpunt</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n actueel</numerusform>
            <numerusform>%n actueel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n vertraagd</numerusform>
            <numerusform>%n vertraagd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n onbereikbaar</numerusform>
            <numerusform>%n onbereikbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n nog niet bevraagd</numerusform>
            <numerusform>%n nog niet bevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Bronnen, naar hoe actueel ze zijn. Klik voor de lijst.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Wijzigingen sinds het bevriezen</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Markeert het als de versie die is verspreid</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Terug naar het concept</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Gepubliceerd rapport nr. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Bevroren rapport nr. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, in plaats van nr. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: de cijfers zoals ze zijn vastgelegd.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wordt vergeleken…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabriek, staat, pagina of actie</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Waarheen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrieken</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aandelen</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systeem</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>staat</translation>
    </message>
    <message>
        <source>view</source>
        <translation>weergave</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Hoogste: %1. Laagste: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>De pagina&apos;s van de zijbalk, van boven naar beneden</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Naar een fabriek, een staat of een pagina gaan</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Waarschuwingen: wat afgaat, wat is afgegaan, de regels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Terug en vooruit</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Van het ene bedieningselement of de ene grafiek naar de volgende</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Op een tabel of grafiek: kopiëren, als tabel en als afbeelding</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Op een tabel of grafiek: opslaan als CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Op een tabel of grafiek: opslaan als afbeelding</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Op een tabel of grafiek: het menu</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Op een cijfer: hoe het is berekend</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>De cijfers als tabel, en terug</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopiëren, als tabel en als afbeelding</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Slepen</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Zoomen; met Shift verschuiven, met Ctrl een tijdspanne kiezen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+wiel</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomen bij de aanwijzer</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>De waarden vastzetten; in de legenda een reeks verbergen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dubbelklikken</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>De hele periode; in de legenda één reeks alleen</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Over Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Capaciteit en gebruik van Europa&apos;s AI-fabrieken, uit de telemetrie van de centra zelf. Vrije software onder de GNU General Public License, versie 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Langs een tijdgrafiek</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Op een tijdgrafiek</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Wat het venster toont als weergave opslaan</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>De opgeslagen weergaven</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>In een tabel: sorteren op de kolom van de cel</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Niet toegerekend</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unie</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>EUROPA-consortium</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavië</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
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
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>overeengekomen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>toegekend %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>daarvan gebruikt %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>vervallen %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>betaald %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>aanspraak tot nu toe %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>grondslag: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Accounts die geen regel aan een houder toerekent.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Hier is geen aanspraak bekend.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Als betaler gebruikt waar een aanspraak bekend is: %1 van %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>de toekenning aan %1 op %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Weggelaten, omdat geen H100-equivalent bekend is: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Hier niet meegeteld, omdat ze ook voor andere systemen gelden: toekenningen aan %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Van aanspraak</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als begunstigde</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>als betaler</translation>
    </message>
</context>
<context>
    <name>ff::HolderPanel</name>
    <message>
        <source>%1.</source>
        <comment>the time of the burn-down</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n accounts.</source>
        <translation>
            <numerusform>Toegekend aan %n account.</numerusform>
            <numerusform>Toegekend aan %n accounts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Verbruiksverloop</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Toegangsmodi</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Hier is geen toekenning en geen aanspraak bekend.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-uren per toegangsmodus</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Geen gebruik in deze periode.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>als betaler</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als begunstigde</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Van het gebruik dat hier telt, is niets waargenomen.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik om te zien hoe dit is berekend.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Staat zoeken</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Staten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>De uwe</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Met gebruik in de periode</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle staten</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>De overige staten</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr. %1, in plaats van nr. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>gepubliceerd op %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>bevroren op %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Nog geen. “Bevriezen” bewaart een rapport met zijn cijfers zoals ze zijn, wat er ook met de gegevens gebeurt.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Bevroren en gepubliceerde rapporten</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Bevroren als rapport nr. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Rapport nr. %1 is gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Toegewezen, niet actief</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Toegewezen, activiteit onbekend</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Uitgevallen</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Een geplakt token wordt in de sleutelbos van het bureaublad bewaard; neemt die het niet aan, dan in een bestand dat alleen u kunt lezen.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Hier is geen sleutelbos van een bureaublad (secret-tool is niet geïnstalleerd, of er draait geen sessie), dus wordt een geplakt token bewaard in een bestand dat alleen u kunt lezen (modus 0600), in de map “tokens” van de configuratie.</translation>
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
        <translation>Factory Floor – gesimuleerd</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>alle tegelijk</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>niet vóór</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>eindigt uiterlijk</translation>
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
        <translation>&amp;GPU&apos;s tegelijk</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>Duur van een &amp;run</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>R&amp;uns</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Na elkaar, of alle tegelijk</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU-&amp;model</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>Ge&amp;heugen van een GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Begint</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Anders begint de pilot nu</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Deadline</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>Aandeel &amp;van</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Wiens aandeel de pilot verbruikt</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Toegangsmodus</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Betr&amp;ouwbaarheidsniveau</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Hoe vaak een grens moet kloppen</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Eerste dag van de pilot</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Laatste dag van de pilot</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Koeling hersteld; nieuwe instellingen van de scheduler …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Wanneer (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>De notitie is %n teken te lang.</numerusform>
            <numerusform>De notitie is %n tekens te lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Iedereen die deze cache leest, ziet de notitie: noem geen namen van personen.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>De notitie is bewaard. Die gaat over %1, buiten de getoonde periode.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Deze notitie definitief verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Over deze periode is geen notitie geschreven. Een notitie staat op de grafieken hierboven en gaat mee met wat wordt geëxporteerd.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notitie toevoegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Notities over dit systeem in deze periode</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Een weergave openen</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Link naar een weergave</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Link die u hebt gekregen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Bestand…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Weergaven (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Naar verwachting van %1 tot %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Volgens de grens begint de pilot uiterlijk %1 en eindigt die uiterlijk %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>De pilot kost %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Het aandeel heeft dit jaar vóór de pilot nog %1 over.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Wat van de optie wordt getoond</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Vrije GPU&apos;s vooruit</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Hoe goed dit is</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario&apos;s</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partitie %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>omvang onbekend</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU&apos;s</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Verwachte wachttijd</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1-grens</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Wachten en runs, tot %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Eindigt uiterlijk</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Aandeel daarna</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Waarom hier</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, verbonden met %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>minst: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Toewijzingsgraad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Benutting toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Toegewezen maar onbenut</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Wachtrijdruk</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>De fabrieksvloer</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Lengte van de balken</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;s</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Twee perioden, of twee systemen, naast elkaar</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Wie het gebruikte</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Aandeel in GPU-uren per land</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Aandeel in GPU-uren</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>In deze periode is geen gebruik per account waargenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-equivalenten in %n systeem</numerusform>
            <numerusform>%1 H100-equivalenten in %n systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU&apos;s in %n systeem</numerusform>
            <numerusform>%1 GPU&apos;s in %n systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n zonder bekend H100-equivalent: %1</numerusform>
            <numerusform>%n zonder bekend H100-equivalent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n waarvan de GPU&apos;s niet meetellen: %1</numerusform>
            <numerusform>%n waarvan de GPU&apos;s niet meetellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>de geschiedenis wordt opgehaald…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Aandeel Unie</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Aandeel: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100-equivalenten gevraagd</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU&apos;s gevraagd</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Wachttijden en gevraagde GPU&apos;s zijn alleen van %1. Alle andere cijfers zijn van alle gebruikers.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Wachttijden, gevraagde GPU&apos;s en wie het gebruikte, zijn alleen van %1. Alle andere cijfers zijn van alle gebruikers.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Van alle gebruikers: het filter geldt hier niet.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>als betaler · aandeel in de capaciteit, streepje: aanspraak</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als begunstigde</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Aandeel in capaciteit</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Geen systeem voldoet aan het filter.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Weergave: tabel, kaarten, kolommen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>%1 van %n systeem getoond</numerusform>
            <numerusform>%1 van %n systemen getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Wat de landkaart toont</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Aanspraak</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: verandering t.o.v. %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Aandeel in aanspraak per land</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Geen land heeft een aanspraak die hier bekend is.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Alle netwerken</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, als betaler</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, als begunstigde</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina&apos;s van het rapport</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Met &amp;tijdstippen</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Aangepaste periode</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>T&amp;ot en met deze dag</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>T&amp;ot, dit tijdstip niet meegerekend</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Het einde moet na het begin liggen.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · klok van %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Aangepast</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 waargenomen</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Wat de pilot nodig heeft</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>op de systemen van het netwerk hierboven; periode, staat en toegang hierboven gelden hier niet</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Systemen waarop de pilot kan draaien, de beste eerst</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Nota …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Schrijft het plan als rapport, in elk formaat, in een map</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Map voor de nota</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>De nota is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>De wachtrijen van de laatste maanden worden nagespeeld; de eerste keer duurt dat enkele seconden.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Bij dit netwerk hoort geen systeem.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n systeem kan de pilot draaien</numerusform>
            <numerusform>%n systemen kunnen de pilot draaien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totaal</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latentie, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Traagste, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Bevraging</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Bevragingen als grafiek of één voor één</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Hoeveel van het logboek</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latentie van bevragingen</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Er staat geen bevraging van deze bron in het logboek.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Bevragingen één voor één, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Het logboek van bevragingen kopiëren of opslaan</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Bevragingen</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n bevraging</numerusform>
            <numerusform>%n bevragingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Kleiner (Ctrl+wiel)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Groter (Ctrl+wiel)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Zoeken in het rapport</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Het rapport wordt gemaakt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1 van %2 delen gelezen</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Geen opgave uit de boekhouding van het centrum ligt volledig binnen deze tijd.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Metingen uit de tijd van de boekhouding van het centrum zijn uit zijn accounting afgeleid; ze worden niet naast de boekhouding gezet.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>De boekhouding van het centrum vermeldt maar enkele accounts; metingen, die geen accounts kennen, worden er niet naast gezet.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>De boekhouding van het centrum dekt %1 van deze tijd; wat ernaast staat, betreft dezelfde tijd en accounts.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>De metingen van %1 van deze tijd zijn uit de accounting van het centrum afgeleid, niet gemeten: jobs en metingen worden over de rest vergeleken.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antennes: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>AI-fabriek</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Capaciteit vanaf %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Verrekening</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Aandeel: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>niet bereikt: te veel jobs wachten nog of gaven op</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>start − startklaar; p90 volgens Kaplan en Meier, met jobs die nog wachten en jobs die tijdens het wachten zijn geannuleerd als gecensureerd</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>vastgehouden en afhankelijke jobs, en jobs voor een later tijdstip of een reservering, tellen niet mee; een wachtende array telt met elke taak</translation>
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
        <translation>gestart</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>nog wachtend, of verdwenen zonder start</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Niet waargenomen</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Gepland buiten bedrijf: tot %1 GPU&apos;s</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>bovenliggend account %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>label %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>patroon %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Geen toegangsmodus</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>overeengekomen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>geïnstalleerd</translation>
    </message>
    <message>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>toewijsbaar</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>onbekend aantal %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>H100-equivalente GPU&apos;s</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fysieke GPU&apos;s</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>De bronnen tonen %1 GPU&apos;s (%2), federation.toml of de catalogus zegt %3: controleer welke labels de GPU&apos;s onderscheiden, of de capaciteit die daar staat.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPU&apos;s zijn toegewezen bij een capaciteit van %3 (%2): een van beide klopt niet.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, stand van %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 van %3 GPU&apos;s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>zoals de bron opgeeft</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, gemiddelde van het centrum over alle GPU&apos;s</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 van %2 systemen hebben een bron</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Het antwoord daarvoor geldt nog.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Het nieuwste antwoord is ouder dan 2,5 intervallen.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Voor dit systeem is geen bron ingesteld.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Voor zijn GPU&apos;s is geen H100-equivalent bekend.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>De bron meldt hoeveel GPU&apos;s er zijn en hoe actief ze zijn, maar niet welke zijn toegewezen.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>metingen</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>een meting geldt tot de volgende, en hoogstens 2,5 intervallen; daarna is het een hiaat en nooit nul</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>toegewezen / (capaciteit − uitgevallen − gepland buiten bedrijf), nooit boven 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>toegewezen</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capaciteit</translation>
    </message>
    <message>
        <source>down</source>
        <translation>uitgevallen</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>gepland buiten bedrijf</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>vrij of uitgevallen, niet bekend</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>weggelaten, omdat het niet meldt wat is toegewezen</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>activiteit, gemiddeld over de toegewezen GPU-tijd</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>actief en toegewezen</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>toegewezen, waar de activiteit bekend is</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>activiteit volgens</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>systemen die het melden</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(toegewezen − actief en toegewezen), opgeteld over de tijd waarin beide zijn waargenomen</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>van de toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>activiteit, gemiddeld over alle GPU&apos;s; de bron meldt niet welke zijn toegewezen</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>capaciteit, waar de activiteit bekend is</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>door wachtende jobs gevraagde GPU&apos;s × tijdslimieten / beschikbare GPU&apos;s; een bovengrens, want limieten zijn langer dan looptijden</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>gevraagde GPU&apos;s × limieten, gemiddeld</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>beschikbare GPU&apos;s, gemiddeld</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>waargenomen tijd / gevraagde tijd, over alle systemen met een bron, elk gewogen naar zijn GPU&apos;s</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>waargenomen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>weegt niet mee in de dekking, omdat de capaciteit niet bekend is</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>apparaat-uren × de eenheden van het centrum per apparaat-uur</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>eenheden per apparaat-uur</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>over</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>verloren bij eerdere resets</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>geen regel rekent deze accounts toe</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>geen account van deze houder is gebruikt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 en nog %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 van %2: capaciteit %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>som over jobs van fysieke GPU&apos;s × uren looptijd binnen de periode, als betaler</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>som over jobs van fysieke GPU&apos;s × uren looptijd binnen de periode, als begunstigde</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>alle GPU-uren</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>als betaler gebruikt waar een aanspraak bekend is</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>gebruik op systemen zonder aanspraak</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>weggelaten, omdat zijn GPU&apos;s geen H100-equivalent hebben</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>als betaler gebruikte GPU-uren / GPU-uren waarop tot nu toe aanspraak bestaat; aanspraak = som over de tijd van de fractie × de basis</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>aanspraak tot nu toe</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>jobs: tijd waarvan elke job bekend is; metingen: tijd waarvoor ze gelden</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>toegekend − gebruikt door de accounts met een toekenning en de accounts daaronder, binnen de toekenningen − vervallen bij het einde van een toekenning</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>geen toekenning bekend: aanspraak van de periode − gebruik als betaler op systemen met een bekende aanspraak</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>gebruikt boven beëindigde toekenningen</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>gebruik telt voor het dichtstbijzijnde account (zelf of bovenliggend) met een lopende toekenning, bij meerdere voor de toekenning die het eerst eindigt</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>tempo van de laatste 28 dagen</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>te weinig waargenomen</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>raakt op</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>van deze tijd is te weinig waargenomen</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Een GPU-uur is een hele MI250X: twee dies gedurende een uur</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Hele nodes: 4 GPU-uren per node en uur; afgeleid van dies, dus een ondergrens als een job er minder dan acht vraagt</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(cores / 8, geheugen / 64 GB, dies) × uren × 0,5; alleen uit dies afgeleid, dus een ondergrens</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: is na 6 maanden minder dan 40% gebruikt, dan wordt de toekenning automatisch gekort</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Hele nodes van 4 GH200; het quotum begint elk kwartaal opnieuw en wat niet is gebruikt, gaat verloren</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU&apos;s × uren / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Het maandquotum is het totaal gedeeld door de maanden van de toekenning; daarna lagere prioriteit</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Er is geen netwerk “%1”. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Er is geen systeem “%1”. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Er is geen houder “%1”. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Er is geen toegangsmodus “%1”. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Er is geen GPU-model “%1”. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Het aantal GPU&apos;s moet tussen 1 en %1 liggen; het is %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>De uren van een run moeten boven 0 en hoogstens %1 zijn.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Het aantal runs moet tussen 1 en %1 liggen; het is %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Het geheugen van een GPU moet groter dan 0 GB zijn.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Het betrouwbaarheidsniveau moet boven 0,5 en onder 0,999 liggen.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>De deadline %1 ligt niet na %2, het tijdstip van het plan.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Van %1 tot de deadline %2 is het %3 h, maar de runs alleen duren al %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Het heeft %1 GPU&apos;s van de gevraagde soort; de pilot heeft er %2 tegelijk nodig.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Het heeft geen %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Van geen van zijn GPU&apos;s is bekend dat die %1 GB geheugen heeft.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Hoeveel GPU&apos;s het heeft, is niet bekend, en er is geen job van waargenomen.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Geen grens: er is geen job van bekend, en metingen van vrije GPU&apos;s en van de wachtrij tonen slechts %1 van de %2 starts die voor een grens nodig zijn.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Geen grens: er is geen job van bekend, en de grens uit metingen klopte bij slechts %1 van %2 pogingen in de laatste 90 dagen.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Geen grens: jobs zijn niet waargenomen, en vrije GPU&apos;s en wachtrijdiepte evenmin. Wachttijden vergen jobgegevens, uit de accounting van Slurm of uit bestanden.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Te weinig jobs waargenomen voor een grens: %1 van %2 in de laatste 90 dagen.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Geen grens: in de laatste 90 dagen klopte die bij slechts %1 van %2 jobs.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Geen grens: er is geen job van waargenomen. Wachttijden vergen jobgegevens, uit de accounting van Slurm of uit bestanden.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>De grens komt uit jobs van elke omvang: van deze omvang zijn er te weinig waargenomen.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Uit metingen: er is geen job van bekend. De grens volgt uit vrije GPU&apos;s en de wachtrijdiepte, en is ruimer dan een grens uit jobs; ze klopte bij %1 van %2 pogingen in de laatste 90 dagen.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>De %1-grens klopte bij %2 van %3 jobs in de laatste 90 dagen.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>De mediane grens was %1 maal die van de gepubliceerde methode (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Geëxtrapoleerd: de grootste waargenomen job had %1 GPU&apos;s.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>De pilot kan na de deadline eindigen: met de %1-grens van de wachttijden eindigt die op %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Het aandeel heeft dit jaar nog %1 GPU-h over, %2 te weinig.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Een run wacht naar verwachting %1; de %2-grens is %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>De %1-grens voor de wachttijd van een run is %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 vanaf %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Toegangsmodi: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Met onbekende omvang of beslistijd: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Niet voor een pilot van deze omvang of duur: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Vrije GPU&apos;s worden niet voorspeld: daarvoor zijn 14 dagen metingen nodig van welke GPU&apos;s zijn toegewezen; er is %1 h waargenomen.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>In deze dagen biedt het verwachte aantal vrije GPU&apos;s geen ruimte voor een run van de pilot.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Volgens het verwachte aantal vrije GPU&apos;s heeft een run ruimte vanaf %1. Een wachtrij kan die ruimte eerder innemen.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Geleerd uit %1 h aan metingen; uren met onderhoud zijn weggelaten, en wat is aangekondigd, is afgetrokken.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Getoetst aan de geschiedenis vanuit %1 startdagen: de 90%-band bevatte %2 van de uren en de 50%-band %3; de fout (pinball loss) was %4 maal die van “zoals in hetzelfde uur een week eerder”.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>volledig te verklaren uit de telwijze</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 blijft over naast wat uit de telwijze volgt</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>geen oorzaak bekend; vergelijk accounts en dagen</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>onbenutte reserveringen: sreport rekent %1 aan gereserveerde, vrije GPU&apos;s aan hun account; jobs hebben die niet</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>hiaten: metingen dekken %1 van de tijd, het langste hiaat is %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>mogelijk telt de exporter van het centrum gereserveerde GPU&apos;s als toegewezen</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>jobs zijn slechts voor %1 van de tijd bekend; importeer of bevraag de rest</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>eenheden: het ene is %1 maal het andere, alsof het ene dies telt en het andere GPU&apos;s</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport rekent GPU&apos;s die ongebruikt in een reservering staan aan het account daarvan; geen job had ze</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport telt een MIG-slice als een GPU en delen van GPU&apos;s helemaal niet; hier telt elk als zijn deel van een GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>de GPU&apos;s van een onderbroken job blijven bezet en tellen mee; de verstreken tijd volgens sacct laat die tijd weg</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|eerste − tweede| / het grootste van de twee</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>jobs en metingen</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>meer dan 1% verschil wordt gemarkeerd</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>de boekhouding van het centrum</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>waarschijnlijke oorzaak</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>geïmporteerde bestanden</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integraal over de periode van de aan de accounts toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>som over jobs van fysieke GPU&apos;s × de factor van hun model × uren looptijd binnen de periode</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>som over jobs van fysieke GPU&apos;s × uren looptijd binnen de periode</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-seconden</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>de toerekeningsregels die ten tijde van het gebruik golden</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>zoals het centrum verrekent</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>toewijzingsgraad</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>benutting (toegewezen GPU&apos;s)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>wachtrijdruk</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>dekking</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wachttijd</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-uren</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>aandeel in aanspraak</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>resterende ruimte</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>eenheden van het centrum</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>afstemming</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systeem</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>De runs beginnen later: de grens kent de wachtrij van dat moment niet, en afzonderlijke weken kunnen afwijken. Ze is beoordeeld zoals ze zeven dagen vóór elke job werd opgegeven.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Het tijdstip van het plan, %1, ligt in de toekomst: daarvan is nog niets bekend.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Onderhoud van %1 GPU&apos;s: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Reservering van %1 GPU&apos;s: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Onderhoud van alle GPU&apos;s: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Reservering van alle GPU&apos;s: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (gemeld door het centrum).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (uit federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Ook de grens over jobs van elke omvang voldoet niet: die klopte bij %1 van %2 jobs.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>De runs beginnen later: de grenzen zijn beoordeeld zoals ze zeven dagen vóór elke job werden opgegeven.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>De grens komt uit jobs van elke omvang: de grens voor deze omvang klopte bij slechts %1 van die jobs, en vereist is %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>waargenomen tijd / gevraagde tijd, over de systemen waar het gebruik vandaan kan komen</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Wacht op de eerste meting</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Vóór de eerste meting</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Wacht op de eerste bevraging.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>In de weg: %1 Er blijven te weinig GPU&apos;s over voor alle runs tegelijk. Begin en einde houden daar rekening mee, de grens van de wachttijd niet.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>In de weg: %1 Er blijven te weinig GPU&apos;s over voor een run. Begin en einde houden daar rekening mee, de grens van de wachttijd niet.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Het begin %1 ligt niet vóór de deadline %2. Laat de pilot eerder beginnen, of kies een latere deadline.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>toegewezen maar onbenut</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>activiteit van alle GPU&apos;s</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>In de weg: %1 Er blijven misschien te weinig GPU&apos;s van de gevraagde soort over. Begin en einde houden daar rekening mee, de grens van de wachttijd niet.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Geëxtrapoleerd: de langste tijdslimiet van een waargenomen job was %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 uiterlijk op %2 (sluitingsdatum uiterlijk %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 vanaf %2 (sluitingsdatum %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Hoe vaak wachttijdgrenzen in de laatste 90 dagen klopten, naar omvang</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Jobs die hun grens het verst overschreden</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Waarom niet “sbatch --test-only”? De schatting van Slurm zelf simuleert de wachtrij van dat moment en weet niets van jobs die later komen. Gelezen als bovengrens klopte ze bij 53% van 53 jobs op Cedar en bij 10% van 58 jobs op Narval (wachttijden uit een openbare gegevensset).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;s</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Klopte</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediane grens</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS-grens</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Grootste missers</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewacht</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrieken</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aandelen</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Opgeslagen weergaven (Ctrl+D slaat op wat het venster toont)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Beloofd en waargenomen</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Geen grens van de laatste 90 dagen kan worden beoordeeld.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>beloofd %1, waargenomen %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Waargenomen</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Niet waargenomen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabel %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figuur %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>De gegevens staan in de bijlage.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Gegevens van figuur %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Markeringen:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Bijlage: gegevens van de figuren</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Een dubbele punt staat voor wat niet is waargenomen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Status van het rapport</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Grondslag van de aanspraken</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Toerekeningsregels</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Alle cijfers van het rapport</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Grenzen van de laatste 90 dagen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU&apos;s van een job</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Klopte</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediane grens</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Mediaan van de gepubliceerde methode</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Van deze systemen is geen job waargenomen.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Beloofd en waargenomen</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Hoe vaak grenzen klopten die voor een deel van de jobs moesten kloppen.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>zoals beloofd</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>De grootste missers van deze dagen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In wachtrij sinds</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;s</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewacht</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Geen job wachtte langer dan zijn grens.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Hoe goed de grenzen waren</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>van niemand</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Pilotnota: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Wat de pilot nodig heeft</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU-modellen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Geheugen van een GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>minstens %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Aandeel dat wordt verbruikt</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Betrouwbaarheidsniveau van de grenzen</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Waar de pilot kan draaien</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Opties, de beste eerst</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Verwachte wachttijd</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Grens van de wachttijd</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Eindigt uiterlijk</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-uren</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-uren</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Aandeel daarna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Er is geen systeem gevraagd.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Vrije GPU&apos;s in de komende 14 dagen</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Van geen enkele optie zijn er genoeg metingen om vrije GPU&apos;s te voorspellen.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Vrije GPU&apos;s vooruit: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Vrije GPU&apos;s om de zes uur: het verwachte aantal, en banden die de helft en negen tiende van de uren bevatten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>minder in %1 van de uren</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Manieren om toegang te krijgen</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Wat is aangenomen</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Een grens is een belofte over veel jobs: van honderd runs zoals deze wachten er ongeveer zoveel langer als het betrouwbaarheidsniveau openlaat.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Aangenomen is dat de pilot wordt ingediend door een account dat nieuw is op het systeem, met de duur van een run als tijdslimiet, in de partitie met de laagste grens.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Runs na elkaar wachten elke keer opnieuw; het einde met dit betrouwbaarheidsniveau telt hun grenzen op en is dus voorzichtig.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Niets is bekend over prioriteiten, over limieten van een project en over wat een centrum na het tijdstip van het plan wijzigt.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU&apos;s gedurende %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU&apos;s gedurende %2 h, %3 runs tegelijk</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU&apos;s gedurende %2 h, %3 runs na elkaar</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>later binnengekomen jobs</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>later binnengekomen metingen</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>door een centrum opnieuw opgegeven totalen</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>een gewijzigde regel</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>gecorrigeerde capaciteit</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>een andere versie van het programma</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niet waargenomen</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>te weinig waargenomen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: breuk in de reeks (de capaciteit is gewijzigd)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: geschat (de aanspraak is niet overeengekomen)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: voorlopig (de periode is niet afgelopen)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: minder dan 95% van de periode is waargenomen</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>dubbele punt: niet beschikbaar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, rapport nr. %2 in plaats van nr. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, rapport nr. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Voorlopig: de periode is niet afgelopen. De cijfers lopen tot de dag van het rapport.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Over deze periode is niets bekend: er is geen bron waargenomen en er is geen accounting van geïmporteerd.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Gegevens tot</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>H100-equivalente GPU-uren</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>uren van fysieke GPU&apos;s</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Weggelaten onderdelen</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periode daarvoor</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Een jaar eerder</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Jaar tot nu toe</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Toekenningen die de periode raken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Toegangsmodus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Raakt op</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Van deze periode is geen toekenning bekend.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Wat er van %1 op %2 over is</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Rechte lijn tot het einde</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>In het tempo van de laatste 28 dagen is die op %1 op.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>De helft startte binnen</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Negen van de tien startten binnen</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Wachttijden per systeem</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Vanaf het moment waarop een job kon starten tot zijn start. Jobs die nog wachten of tijdens het wachten zijn geannuleerd, tellen als langer.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Er is geen wachttijd waargenomen.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>geen aanspraak bekend</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Van deze houder is geen gebruik waargenomen.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 van het gebruik van alle houders op deze systemen, met aanspraak op %2 van hun capaciteit: plaats %3 van %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 van het gebruik van alle houders op deze systemen: plaats %2 van %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Nationaal rapport: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Gebruikt (als begunstigde)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Betaald (uit eigen aandeel)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Aandeel in al het gebruik</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Aanspraak</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Aandeel in aanspraak</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Gebruik per systeem</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Van aanspraak</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Benutting toegewezen GPU&apos;s</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Gebruik, betaling en aanspraak per systeem</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Er is geen gebruik van GPU&apos;s waargenomen.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Achtergehouden, samen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle netwerken</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Programmarapport: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Toewijzingsgraad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Wachtrijdruk</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Niet-toegerekend deel van gebruik</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Benutting</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wachttijd p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wachttijd p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>De fabrieksvloer</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemen</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>De GPU&apos;s zijn gemiddelden over de waargenomen tijd. Een systeem dat door geen bron wordt bevraagd, is niet waargenomen; dat zegt niets over het gebruik ervan.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>In dit netwerk is geen systeem bekend.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Centrumrapport: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Wie profiteerde</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Wie betaalde</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Per toegangsmodus</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Per partitie</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partitie</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Accounts naar GPU-uren</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU&apos;s in de tijd</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>De toestanden van de GPU&apos;s zijn niet waargenomen: geen bron meet ze.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wachttijden</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Toekenningen en wat ervan over is</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Bijna afgelopen (minder dan 60 dagen): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Wat er aan de telemetrie te verbeteren is</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Toestanden van de GPU&apos;s</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Geen bron meet welke GPU&apos;s toegewezen, vrij of uitgevallen zijn: voeg een Slurm-exporter of slurmrestd toe.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Geen exporter meldt hoe actief de GPU&apos;s zijn: voeg de DCGM- of AMD-exporter toe aan de bronnen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Geen bron meldt per account welke jobs wachten.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Er is geen jobaccounting bekend: importeer sacct of voeg slurmrestd met slurmdbd toe.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Niet-toegerekende accounts</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Geen regel rekent %1 van het gebruik toe: reken de accounts toe in federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Bron %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 van de %2 bevragingen in de laatste 24 uur zijn mislukt. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Niets: elke groep cijfers is er, en elk account is toegerekend.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>regels van de gesimuleerde federatie</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versie van %1, %2 regels</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Geleverd (toegewezen en actief)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Toegewezen, niet actief</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Toegewezen (activiteit niet gemeten)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>De fabrieksvloer: GPU&apos;s naar toestand</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Gemiddeld aantal GPU&apos;s over de periode van %1 waargenomen systemen; %2 zijn niet waargenomen.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU&apos;s naar toestand in de tijd</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Gemiddeld aantal GPU&apos;s per tijdvak; wat niet is waargenomen, is gearceerd.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Toewijzingsgraad per uur van de week</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Het gemiddelde van elk uur over de weken van de periode.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Uitval, onderhoud en tijden zonder gegevens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Uitgevallen: een tiende van de GPU&apos;s of meer was buiten bedrijf. Onderhoud: van minstens zoveel was dat gepland. Geen gegevens: niemand nam het systeem waar, dat wel kan hebben gedraaid.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Er is geen uitval en geen tijd zonder gegevens waargenomen.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Onderhoud</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Van het aandeel van de Unie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Toegangsmodi en hun plafonds</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Toegangsmodi</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Wat de Unie in de periode betaalde, van de GPU-uren waarop zij daarin aanspraak had. Een plafond kan voor een langere tijd dan deze periode gelden.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Gebruikt (GPU-uren)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Som over jobs van hun GPU&apos;s × uren looptijd binnen de periode. Een job die een grens van de periode overschrijdt, wordt daar gesplitst; een job die nog loopt, telt tot zijn laatste waarneming; een onderbroken job houdt zijn GPU&apos;s en telt mee. Waar geen accounting bekend is: de integraal van de aan de accounts toegewezen GPU&apos;s.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Een fysieke GPU: waar de Slurm van een centrum de dies van een GPU telt, zijn twee dies er één. Een MIG-slice telt zijn rekenslices gedeeld door die van zijn GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Begunstigde en betaler</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>De staat waarvan de gebruikers profiteren, en de houder waarvan het aandeel betaalt. Een project van een staat op tijd van de Unie is aanspraak van de Unie en voordeel van die staat. Niet-toegerekend gebruik is een eigen rij.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Capaciteit × de fractie van de houder, geïntegreerd over de periode tot de dag van het rapport. Ze wordt vergeleken met wat de houder betaalde.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Toegewezen GPU&apos;s / (capaciteit − uitgevallen − gepland buiten bedrijf), nooit boven 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Het deel van de toegewezen GPU-tijd waarin de GPU actief was, zoals zijn exporter het meet; niet bekend waar een centrum er geen aanbiedt.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Door wachtende jobs gevraagde GPU&apos;s × tijdslimieten / beschikbare GPU&apos;s: uren werk die op elke GPU wachten. Een bovengrens, want jobs eindigen vóór hun limiet.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Start − startklaar, kwantielen volgens Kaplan en Meier, met de jobs die nog wachten als gecensureerde waarnemingen.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Waargenomen tijd / gevraagde tijd.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Hele GPU-uren in een tabel zijn zo afgerond dat de delen optellen tot het totaal (grootste rest); daardoor kan hetzelfde cijfer tussen twee tabellen één verschillen. De bestanden in CSV, XLSX en JSON hebben de volledige nauwkeurigheid.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>geïmporteerde bestanden</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100-equivalenten</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Voor hoeveel H100 een GPU telt</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-model</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Er is geen factor bekend.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Bronnen van de gegevens, per systeem. Toerekeningsregels: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Accounts worden genoemd, personen nooit: het programma bewaart geen gebruikersnamen, jobnamen of paden.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Gebruik per systeem en toegangsmodus</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Gebruikt als begunstigde</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Twaalf maanden</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Gebruikt en betaald per maand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Gebruik per maand</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 van %2 maanden zijn voor minstens de helft waargenomen.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Van de tijd tot nu toe is te weinig bekend om te zeggen wat er van alles samen over is.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Wat er van de toekenningen over is</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Wat er van de aanspraak over is</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Verloren bij resets</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Verloren bij resets, in de eenheid van het centrum</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Regel van het centrum</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Bij geen enkele reset is iets verloren gegaan.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Wie profiteerde, en wie betaalde</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Wie voor het gebruik betaalde: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Wie profiteerde van wat is betaald door: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Van een project waarvan meerdere staten profiteren, het deel van deze houder.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programma&apos;s die toegang toekenden:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Gebruik per houder en systeem</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Gebruikt per begunstigde en systeem</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Wie profiteerde, ongeacht wie betaalde. Niet toegerekend is wat geen regel toerekent. De laatste rij geeft aan hoeveel van elk systeem is waargenomen.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>samen met Fast Lane hoogstens 10% van het aandeel van de Gemeenschappelijke Onderneming</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>samen met Playground hoogstens 10% van het aandeel van de Gemeenschappelijke Onderneming</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>hoogstens 30% van het aandeel van de Gemeenschappelijke Onderneming; commerciële tijd hoogstens 20% van de tijd van de Unie</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>hoogstens 25% van het aandeel van de Gemeenschappelijke Onderneming</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Gebruik per toegangsmodus</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Al het gebruik per toegangsmodus</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Wat de Unie betaalde, per toegangsmodus</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Plafonds van de toegangsmodi, volgens de catalogus van de federatie:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Gebruik per soort organisatie en programma</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Per soort organisatie</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Per programma dat toegang toekende</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Toegewezen maar onbenut</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Systemen naar toegewezen maar onbenutte GPU-uren</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Over de waargenomen tijd. Systemen die geen benutting meten, staan niet in de tabel.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Geen systeem meet hoe actief zijn GPU&apos;s zijn.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Uitval, onderhoud en capaciteit</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Capaciteit vanaf dan</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Wijzigingen van de capaciteit in de periode</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Van geen systeem is de capaciteit gewijzigd.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Dekking per systeem en week</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week vanaf</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 van %2 systeemweken zijn voor 95% of meer waargenomen.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Hiaten van meer dan een dag</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Tijd waarvan noch jobs noch metingen bekend zijn.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Geen systeem is langer dan een dag niet waargenomen.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Niet-toegerekend gebruik</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Aandeel in gebruik van het systeem</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Gebruik dat geen regel toerekent</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Al het waargenomen gebruik is door een regel aan een houder toegerekend.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>metingen</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>boekhouding van het centrum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Van het grootste</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Hetzelfde gebruik, op twee manieren bekend</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Volgens</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Naast</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Waarschijnlijke oorzaken</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Uren van fysieke GPU&apos;s, over de tijd die beide manieren kennen. Meer dan 1% verschil is een vraag aan het centrum waard.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Van geen systeem is het gebruik op twee manieren bekend.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Eerder opgegeven</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Nu opgegeven</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Totalen die centra opnieuw opgaven</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Opnieuw opgegeven op</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Uren van fysieke GPU&apos;s in de eigen accounting van het centrum, die voor dezelfde tijd eerder een ander totaal gaf.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Geen centrum heeft een totaal van deze periode opnieuw opgegeven.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Gegevenskwaliteit</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Wat niet is waargenomen, is een hiaat en nooit nul. De dekking is de tijd waarvan de gegevens bekend zijn, gedeeld door de gevraagde tijd; over meerdere systemen is ze gewogen naar hun GPU&apos;s. Een cijfer waarvan minder dan de helft is waargenomen, wordt achtergehouden.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Kleine of middelgrote onderneming</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grote onderneming</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Overheidsinstelling</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Wachttijden per soort job</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Jobs van</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU&apos;s van de job</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nieuwkomers, zoals start-ups: accounts die 14 dagen geen GPU hadden gebruikt, totdat ze 100 GPU-uren hebben gebruikt.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nieuwkomers: de helft startte binnen</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nieuwkomers: negen van de tien startten binnen</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Nieuwe accounts</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (deel %2 van %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Het langst werd gewacht op %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Late bevragingen van %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>De bron wordt elke %1 bevraagd, en 95 van de 100 bevragingen begonnen binnen %2 na de vorige; de langste pauze was %3. Bevraag minder vaak, of zoek uit wat de antwoorden ophoudt.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Het meest werd gebruikt in %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Wat vóór een reset niet werd gebruikt en volgens de regel van het centrum niet wordt overgedragen.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Het meest: %1 met %2 van al het gebruik.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Cijfers over een tijd waarin de capaciteit veranderde, vormen een breuk in hun reeks.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Het telt voor geen houder totdat een regel in federation.toml de accounts toerekent.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>De eerste drie van %1 hebben %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>De toekenning was op %1 verbruikt.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>De toekenning eindigde op %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Over de laatste 28 dagen is te weinig bekend om te zeggen wanneer die opraakt.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>In het tempo van de laatste 28 dagen raakt die vóór het einde niet op.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Gebruikt en over gelden voor de hele looptijd van de toekenning tot en met de dag van dit rapport, in uren van fysieke GPU&apos;s. De dag waarop een toekenning op is, gaat uit van het tempo van de laatste 28 dagen; er wordt geen dag vermeld als die vóór het einde niet opraakt of te weinig bekend is.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>De benutting is die van alle jobs van het systeem. Op een systeem dat niet in de tabel staat, is geen gebruik waargenomen en is geen aanspraak bekend.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Grondslag van een aanspraak</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Overeengekomen: opgegeven door de partijen. Geschat: afgeleid van gepubliceerde bijdragen. Aangenomen: een aanname van het federatiebestand totdat een cijfer is gepubliceerd; de aandelen in aanspraak die eruit volgen, zijn voorbeelden, geen resultaten.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Alleen %1, met %2 van al het gebruik.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Van %1 is geen omvang en geen gebruik bekend.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Elke grens is opgesteld uit wat bekend was toen de job in de wachtrij kwam, en daarna vergeleken met hoe lang die wachtte. Grenzen die bij minder dan %1 van de jobs klopten, worden niet getoond.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Geen regel rekent sommige van de accounts toe: reken ze toe in federation.toml. Er is te weinig waargenomen om te zeggen hoeveel ze gebruiken.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Nationaal rapport</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Programmarapport</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Centrumrapport</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysieke GPU&apos;s</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-equivalenten</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Zoals in de taal gebruikelijk</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>EU-stijlgids</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>De stijlgids van de EU: staten in protocolvolgorde, Griekenland als EL</translation>
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
        <translation>Een maand (2026-10), een kwartaal (2026-Q3), een jaar, of VAN..TOT (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stijl</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Laatste volledige maand</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Laatste volledige kwartaal</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Laatste volledige jaar</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netwerken</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Er is geen tijdzone “%1”. Kies er een uit de lijst, of een andere naam uit de IANA-lijst, zoals America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>“%1” is geen periode. Schrijf een maand (2026-10), een kwartaal (2026-Q3), een jaar (2026), of VAN..TOT (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Er wordt nog geen systeem bevraagd: voeg eerst een bron toe.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>“%1” is van een houder, netwerk of systeem dat niet meer bekend is. Kies een andere en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevriezen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Geannuleerd. “Opnieuw lezen” maakt het rapport.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Welk rapport</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Tekst en onderdelen</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Bevroren en gepubliceerd</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Maakt het rapport uit wat nu bekend is</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Bewaart het rapport met zijn cijfers en opmerkingen zoals ze nu zijn</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Het rapport wordt gemaakt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n bestand opgeslagen in %1</numerusform>
            <numerusform>%n bestanden opgeslagen in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Regel “%1” wijzigen</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Getoetst aan de laatste 30 dagen</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Versleep de stippellijn of verplaats die met Omhoog en Omlaag. Rood: de regel gaat af. Gearceerd: er is te weinig waargenomen; daardoor gaat de regel niet af en eindigt hij ook niet.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
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
        <translation> GPU&apos;s</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Eindigt bij marge van</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>op enig moment</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Tijdseenheid</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Cijfer</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Gaat af indien</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Onon&amp;derbroken gedurende</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Eindigt bij marge van</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>&amp;Toekenning eindigt binnen</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>V&amp;an</translation>
    </message>
    <message>
        <source>below</source>
        <translation>onder</translation>
    </message>
    <message>
        <source>above</source>
        <translation>boven</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>zonder gegevens</translation>
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
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>“*” staat voor willekeurige tekens: %1 is elk account waarvan de naam begint met %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Acco&amp;unts</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Noem eerst een account</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>De laatste dag ligt voor de eerste: kies een latere</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Getoond in de grafiek</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Wordt getoetst aan de laatste 30 dagen…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Er is nu niets dat deze regel zou bewaken.</translation>
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
        <translation>Als bestanden opslaan</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>CSV, a file for each table…</source>
        <translation>CSV, een bestand per tabel…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Alle…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Map voor het rapport</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier opslaan</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>De weergave hernoemen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Een andere weergave heeft deze naam.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>De weergave met deze naam wordt vervangen.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>Dit plan be&amp;waren</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Naam van het scenario</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Verwijdert het scenario waarvan de kolom is gekozen</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Bewaarde plannen naast elkaar, elk in een kolom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: wacht hoogstens %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: geen grens</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · GESIMULEERD</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Geschikt</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Beste optie</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Tweede</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Derde</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Beste eindigt uiterlijk</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Bewaar een plan onder een naam, wijzig de behoefte en bewaar er nog een: ze staan dan hier naast elkaar.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Aangepast…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netwerken</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n AI-fabriek</numerusform>
            <numerusform>%n AI-fabrieken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenne</numerusform>
            <numerusform>%n antennes</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle modi</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Samenvatting op de eerste pagina</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Of het rapport dit onderdeel bevat</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Opmerking eronder</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Opmerking onder “%1”</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>te weinig waargenomen</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 waargenomen)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Te weinig waargenomen voor een uitspraak: dekking %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Dekking %1: een deel van de periode is niet waargenomen</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Dekking %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>“?”: minder dan de helft van de periode is waargenomen.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>“*”: minder dan 95% van de periode is waargenomen.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; zolang het niet leesbaar is, geldt de versie van %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>de regel van account %1 is gewijzigd sinds die is geschreven; haal die met de hand weg</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>het is niet leesbaar; corrigeer het eerst met de hand</translation>
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
            <numerusform>%n GPU&apos;s</numerusform>
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
            <numerusform>%n niet toegerekend</numerusform>
            <numerusform>%n niet toegerekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>er is al een bron met de naam %1; kies een andere naam</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 is een van de systemen die de bron %2 bedient; wijzig dat item en zijn systemen met de hand</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>een ander programma schrijft zijn bevragingen in deze cache, en dit programma leest die alleen; sluit dat andere eerst af</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>de bron %1 bestaat niet meer</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Op de opdrachtregel ingesteld met --language.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysieke GPU&apos;s</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-equivalenten</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;GPU&apos;s tellen als</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tijd&amp;zone</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Op te &amp;halen geschiedenis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Van elke bron die hier wordt toegevoegd.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Van elke bron die hier wordt toegevoegd. sources.toml bepaalt de dagen van: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Omvang van de cache</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Map openen: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Waarschuwingen als bureaubladmelding tonen</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Met het bureaublad &amp;starten</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Bewaartijd van metingen</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Instellingen…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>GPU&apos;s tellen als</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysieke GPU&apos;s</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-equivalenten</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Simulatie verlaten</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Toetsen…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Over Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Houders en hun totalen</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-uren per houder en systeem</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 van de GPU-uren</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 volgens de eigen regels van het centrum</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 gebruikt als betaler: %2 van een aanspraak van %3 tot nu toe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Grondslag: overeengekomen</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Grondslag: geschat</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Grondslag: aangenomen</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Dekking van %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstigde</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Wat de pagina toont</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Staten en systemen</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Gebruikstabel</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Toerekening aanvullen…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Accounts die geen regel aan een houder toerekent</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Wie welk systeem gebruikte</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Wat de matrix toont</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-uren</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Gebruiksaandeel</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Van aanspraak</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Eenheden van centra</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Geen bron meldt welke accounts in deze periode de GPU&apos;s gebruiken. Een Slurm-bron doet dat wel, of een exporter met GPU&apos;s per account, of geïmporteerde accountingbestanden.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>als begunstigde</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>als betaler</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n systeem meldde in deze periode geen gebruik per account: %1</numerusform>
            <numerusform>%n systemen meldden in deze periode geen gebruik per account: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n systeem is waargenomen en door niemand gebruikt: %1</numerusform>
            <numerusform>%n systemen zijn waargenomen en door niemand gebruikt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Weggelaten, omdat geen H100-equivalent bekend is: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Nu bevragen</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Bevragen pauzeren</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt bevraagd…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Bevraagt de bron één keer extra, naast het gewone tijdstip.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Bevragen hervatten</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>De bron wordt weer zo vaak bevraagd als is ingesteld.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>De bron wordt niet bevraagd totdat u het bevragen hervat of het programma opnieuw start. Wat niet wordt bevraagd, is een hiaat.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Bron wijzigen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Naam: geef de bron een naam om die toe te voegen; testen kan zonder naam.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wordt bevraagd …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Wijzigingen verwerpen? Ze zijn nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Invoer verwerpen? De bron is nog niet toegevoegd.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>De bestanden bevatten maar een deel van de jobs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ysteem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Naam van het s&amp;ysteem</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Interval</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Tijd&amp;zone van de bestanden</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Bijvoorbeeld alleen van één account: dan dekken ze geen tijd.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>Ex&amp;porter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Waar het staat</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Het token wordt onversleuteld verzonden: wie onderweg meeluistert, kan het gebruiken. Gebruik https:// tenzij het netwerk te vertrouwen is.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;bestand</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Client&amp;certificaat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clientsleutel</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Map waarin bestanden worden gezet</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificaat van de instantie</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Sleutel van het clientcertificaat</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Bestand met het token</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Een eigen systeem…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir of VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Een metriekenpagina (OpenMetrics of Prometheus-tekst)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Een map met accountingbestanden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detecteren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Een bestand dat alleen u kunt lezen</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Een omgevingsvariabele</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Een opdracht die het als uitvoer geeft</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Plak het hier</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>leeg: die van het systeem</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>&amp;Het token</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>wordt bewaard in een bestand dat alleen u kunt lezen</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>pad van een bestand met modus 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>De naam blijft: wat van de bron is opgeslagen, draagt die naam.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: er staat een spatie in.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: laat die beginnen met https:// of http://, zoals in https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: alleen https:// en http:// kunnen worden bevraagd, niet %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: niet leesbaar (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: de naam van de host ontbreekt na %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: laat gebruiker en wachtwoord weg; daarvoor zijn eigen velden.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: er staat een spatie in; een token heeft er geen.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Map: geef het hele pad op, vanaf /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Tijdzone: “%1” bestaat niet. Europe/Helsinki is een voorbeeld.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Door bevragen vaststellen</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Limieten, en hoeveel geschiedenis</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>&amp;Time-out</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Voor een heel antwoord; nooit langer dan het interval.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Max. aantal &amp;reeksen</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Een antwoord dat er van één systeem meer geeft, mislukt, en wat bekend was, blijft.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Max. &amp;aantal accounts</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Op te &amp;halen geschiedenis</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Hoeveel geschiedenis wordt opgevraagd waar de cache er geen heeft.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Meetinterval in de geschie&amp;denis</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Hoe ver de metingen van de geschiedenis uit elkaar liggen.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>zo vaak als bevraagd</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>een Slurm REST-service</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>een Prometheus, of wat zo antwoordt</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>een metriekenpagina</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>een map met accountingbestanden</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>hoeveel GPU&apos;s er zijn</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>welke toegewezen zijn</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>hoe actief ze zijn</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>wie ze gebruikt</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>wat wacht</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>welke jobs gedraaid hebben</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Er komt antwoord, met de vraag wie u bent. De volgende stap zijn de aanmeldgegevens; daarna wordt opnieuw gekeken.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gevonden: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Gevonden: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU&apos;s zoals de bron ze telt</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>De bron meldt: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>De bron meldt niet: %1. Een andere bron van hetzelfde systeem misschien wel.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>De catalogus zegt niet hoeveel GPU&apos;s %1 heeft.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>De catalogus vermeldt %1 GPU&apos;s voor %2; de bron meldt niet hoeveel er zijn.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>De catalogus vermeldt %1 GPU&apos;s voor %2; de bron meldt er %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Ze komen overeen.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Dat is %1 minder.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Dat is %1 meer.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Controleer of het dit systeem is, of een deel ervan.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Alle velden tegelijk…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Aanmel&amp;dgegevens opgeven…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Waar de bron staat</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Wat er is gevonden</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Wie u daar bent</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Welk systeem het is</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Het adres van Prometheus, de Slurm REST-service of de metriekenpagina van een centrum, zoals u het in een browser zou openen. Wat het is, zoekt de volgende stap uit; er wordt nog niets bewaard.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Een token voor Slurm of als bearer, een gebruikersnaam erbij voor Basic-authenticatie, of een clientcertificaat.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Het systeem van de catalogus waarover de bron meldt. Het waarschijnlijkste is gekozen.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Naam: er is al een bron met de naam %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Invoer verwerpen? De bron is nog niet toegevoegd.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wordt bevraagd …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Dat wordt niet geaccepteerd: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Geen systeem van de catalogus heeft ongeveer zoveel GPU&apos;s.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>De bron antwoordt zoals ze zal worden bevraagd: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Bestanden die in de map komen, worden vanaf nu gelezen als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 wordt vanaf nu elke %n s bevraagd. Intussen wordt de geschiedenis opgehaald, waar die er is; de pagina Bronnen toont hoe ver dat is.</numerusform>
            <numerusform>%1 wordt vanaf nu elke %n s bevraagd. Intussen wordt de geschiedenis opgehaald, waar die er is; de pagina Bronnen toont hoe ver dat is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Het token staat in de sleutelbos van het bureaublad.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Het token staat in het bestand %1, dat alleen u kunt lezen.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>actueel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vertraagd</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onbereikbaar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>nog niet waargenomen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Het token wordt onversleuteld verzonden (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Hoe ver jobs, metingen en de boekhouding van het centrum van de laatste 7 dagen uiteenlopen; gemarkeerd boven 1%</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 bevragingen en %2 fouten in de laatste 24 uur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Laatste antwoord</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latentie</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Metingen per minuut</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Tellingsverschil, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Laatste melding</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>metingen</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>de boekhouding van het centrum</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 en %2 van de laatste 7 dagen lopen %3 uiteen: zie reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 en %2 van de laatste 7 dagen lopen %3 uiteen, door de telwijze</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 en %2 van de laatste 7 dagen komen tot op %3 overeen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Er wordt nog niets bewaakt. Voeg een bron toe: een Prometheus, een Slurm REST-service of een metriekenpagina van een centrum die u mag lezen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Bron toevoegen…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Bronnen en hoe hun laatste bevragingen verliepen</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n bron</numerusform>
            <numerusform>%n bronnen</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>De bron is nog niet bevraagd.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>De bron antwoordt zoals het hoort.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>laatste antwoord %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n bevraging in de laatste 24 uur</numerusform>
            <numerusform>%n bevragingen in de laatste 24 uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n daarvan mislukte</numerusform>
            <numerusform>%n daarvan mislukten</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>het ophalen van de geschiedenis is gestopt</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>de geschiedenis wordt opgehaald: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>het token wordt onversleuteld verzonden: gebruik https:// tenzij het netwerk te vertrouwen is</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Geschiedenis ophalen</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Ophalen van geschiedenis stoppen</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Bron verwijderen</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>%1 niet meer bevragen? Wat ervan is opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Niet meer bevragen</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>de metingen van het systeem nemen %1 van de cache in</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, ongeveer %2 meer per jaar</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totaal</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gemiddeld %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>som %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 waargenomen</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Nog geen bron: %n systeem</numerusform>
            <numerusform>Nog geen bron: %n systemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>nog %n rij: die staat in het CSV-bestand</numerusform>
            <numerusform>nog %n rijen: die staan in het CSV-bestand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Wat de regel zou hebben gedaan</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Hierover is van de laatste 30 dagen niets bekend.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>De regel gaat hier %n keer af.</numerusform>
            <numerusform>De regel gaat hier %n keer af.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>te weinig waargenomen</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 landen. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Herbergt een AI-fabriek</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Heeft een antenne van een AI-fabriek</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>vergeleken met %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Toegewezen, activiteit onbekend</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periode daarvoor</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>deels waargenomen</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 gemiddeld %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Geen gegevens gedurende %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>gemiddelde over %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, niet volledig</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, laagste</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, hoogste</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, laagste tot hoogste</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>geen gegevens, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-equivalenten</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>GESIMULEERD</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vooruit (Alt+Rechts)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Wat aan een staat wordt toegerekend</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Begunstigde: wat de gebruikers van de staat hebben gebruikt. Betaler: wat van het aandeel van de staat is verbruikt.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Weer de hele periode tonen (0 op een grafiek, of dubbelklikken)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Elke GPU is gewogen met de factor van zijn model. Klik voor fysieke GPU&apos;s.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Elk cijfer hier komt uit een simulatie, geen enkel van een echt centrum.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Naar een fabriek, staat, pagina of actie gaan (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netwerken</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle modi</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, ingezoomd</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>weer de hele periode tonen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>De hele periode</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Eigen eenheden van de centra</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fysieke GPU-uren</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-equivalenten</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
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
        <translation>Kleine of middelgrote onderneming</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grote onderneming</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Overheidsinstelling</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>overeengekomen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>metingen</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>jobs en metingen</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Toegangsmodus</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partitie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-model</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-uren</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>H100-equivalente GPU-h</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Toegewezen maar onbenut</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>In eenheid van het centrum</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Gebruiksaandeel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Geteld volgens</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Aanspraak tot nu toe</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Van aanspraak</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-seconden</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik om te zien hoe dit is berekend.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-uren, gegroepeerd zoals gekozen</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 in totaal, in %n rij</numerusform>
            <numerusform>%1 in totaal, in %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>In deze periode is geen gebruik per account waargenomen.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Weggelaten, omdat geen H100-equivalent bekend is: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Delen van GPU&apos;s (gres/shard, gres/mps) tellen niet mee, omdat niemand meldt hoeveel een GPU er heeft: %1. Geef het systeem shards_per_gpu of mps_per_gpu in federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG-slices zonder GPU-model kunnen van meerdere modellen zijn en tellen als slice van het eerste: %1. Geef in federation.toml het model op bij de capaciteit van het systeem, of een [[gpu_type]] voor de typen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Aanspraken zijn weggelaten, omdat het filter maar een deel toont van wat elke betaler heeft betaald.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>zo&apos;n bestand is er niet</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kon niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kon niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>De weergave “%1” is opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>Deze weergave op&amp;slaan…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>Link naar deze weergave &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>Link of bestand &amp;openen…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Er is nog geen weergave opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Weergaven…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Een link naar de weergave is gekopieerd. Wie die opent, ziet dezelfde pagina, periode en filters, met de gegevens die het eigen programma kent.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>De weergave als bestand opslaan</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Weergaven (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>In %1 staat geen weergave.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Het bestand heeft %n weergave; dit is de eerste.</numerusform>
            <numerusform>Het bestand heeft %n weergaven; dit is de eerste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>De opgeslagen weergaven konden niet worden gelezen: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Er is niets gewijzigd. Herstel of verwijder het bestand en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>De weergaven konden niet worden opgeslagen in %1: %2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>een ander programma schrijft erin</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>ingezoomd op %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Er is nog geen weergave opgeslagen. Ctrl+D slaat op wat het venster toont: pagina, periode, filters en zoom.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>O&amp;mhoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Oml&amp;aag</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Als &amp;bestand opslaan…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>L&amp;ink of bestand openen…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Wie hoelang wacht</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Wachttijden per</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Toegangsmodus</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU&apos;s van de job</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Wachttijden van de jobs die in deze periode startklaar werden</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Wachttijd p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Wachttijd p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Wachten nog</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>De helft van de jobs wacht korter</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Negen van de tien jobs wachten korter</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>vanaf het moment waarop ze konden starten; nog wachtende jobs tellen mee</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Hier is geen job bekend die in deze periode startklaar werd. Een Slurm-bron of geïmporteerde accountingbestanden melden zulke jobs.</translation>
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
        <translation>Of Europa&apos;s AI-fabrieken worden gebruikt, door wie, en waar het vastloopt. Er wordt nog niets bewaakt.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Een gesimuleerde federatie verkennen</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Elke fabriek van de catalogus met dertig dagen verzonnen jobs, op deze computer aangeboden in de eigen formaten van de centra. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Verkennen</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Uw eerste bron toevoegen</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Een Prometheus, een Slurm REST-service of een metriekenpagina van een centrum die u mag lezen. Een test toont wat is gevonden voordat er iets wordt bewaard.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Bron toevoegen…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>kent payer, beneficiary, system, account, mode, partition, organisation en model; opgegeven was: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-uren, in elke doorsnede</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (van de GPU&apos;s); meerdere met komma&apos;s</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>tijdzone waarin perioden worden afgebakend en datums zijn bedoeld</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>kent hour, day, week, month en quarter; opgegeven was: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>één rij per uur, dag, week, maand of kwartaal (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fysieke GPU&apos;s, of H100-equivalenten</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>één systeem, met zijn id</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-uren zijn die van fysieke GPU&apos;s. Waar de Slurm van een centrum de dies van
een GPU telt (LUMI: twee), zijn ze zoveel kleiner dan waar sacct en sreport op
uitkomen; site_units zijn in de eenheid waarin het centrum verrekent.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Waar u een centrum om vraagt, FROM en TO zoals in 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>welke bestanden zijn geïmporteerd, en wat ze opleverden</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>alles intrekken wat een bestand zei: jobs, totalen en de tijd die het dekt</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>welk bestand, volgens de nummering van import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>accounting overnemen uit toegestuurde bestanden</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>wat de bestanden zijn</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>de bestanden</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>van welk systeem deze jobs zijn, met zijn id</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>de --format van sacct, als het bestand geen kopregel heeft</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>de --delimiter van sacct, als die niet | is</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>ook als het bestand een ander cluster noemt</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>de bestanden bevatten maar een deel van de jobs (van één account): ze dekken geen tijd</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>tijdzone van de tijden in de bestanden (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>met --to: het tijdvak waarvoor het centrum is gevraagd; dat geldt dan als volledig gedekt</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>het einde ervan, niet inbegrepen</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>voor swf, dat geen GPU&apos;s telt</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>een nieuwe cache maken van wat van een beschadigde leesbaar is, en melden wat weg is; het beschadigde bestand blijft zoals het is</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>het nieuwe bestand; daar mag nog niets staan; weggelaten: naast de cache</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>een eerdere kopie van deze cache, voor wat niet leesbaar is</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>wat waaraan wordt toegerekend, door welke regel, en wat niet</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>elke versie van de regels tonen die van kracht was: wanneer die kwam, door wie en waarom die is gewijzigd</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Regels staan in federation.toml; “factoryfloor example federation” toont zo&apos;n bestand met elke sleutel.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>dezelfde GPU-uren volgens jobs, volgens metingen en volgens de eigen boekhouding van het centrum</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>tijdzone waarin datums zijn bedoeld</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>elk aggregaat vergelijken met de jobs waaruit het bestaat, en het bestand op schade controleren</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>de aggregaten opnieuw maken</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>de cache kopiëren, ook terwijl ernaar wordt geschreven</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>de kopie; daar mag nog niets staan</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>de regels van alerts.toml tonen, met hun toestand en wat is afgegaan</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>wat in de laatste 30 dagen is afgegaan, in plaats van de regels</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>melden hoe vaak en wanneer een regel zou zijn afgegaan</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>de regel, met zijn id</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>dagen geschiedenis</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>het venster op de gesimuleerde federatie</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>dagen gesimuleerde geschiedenis</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>startwaarde van de simulatie</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>geen venster: de fabrieksvloer bij elke tik als tabel tonen</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>de aggregaten van deze systemen als OpenMetrics aanbieden, bijvoorbeeld op 127.0.0.1:9417; er staat geen gebruiker en geen job in</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>met --publish: een bestand met modus 0600 met het bearer-token dat moet worden meegestuurd</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>met --publish: via TLS aanbieden, met deze keten in PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>de sleutel van het certificaat in PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>de geschiedenis van een systeem bij zijn bronnen ophalen, hoelang geleden ook; wat er al is, wordt niet opnieuw gevraagd</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>het systeem, met zijn id</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>begin (ISO 8601, of 7d voor zeven dagen geleden)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>einde, niet inbegrepen; weggelaten: nu</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>één meting per tijdstap van deze lengte, minstens 1s; weggelaten: zo vaak als de bron wordt bevraagd</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>één antwoord decoderen en zeggen wat erin staat, of welke regel of welk veld fout is</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>een bestand, of een op te halen URL</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>wat het moet zijn</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>tonen wat de cache en de catalogus bevatten</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>wat er getoond moet worden</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>één houder: EU, of de code van een staat</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>kent: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>één metriek, met zijn naam</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>één rij per tijdstap van deze lengte</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>wachttijden: per houder, toegangsmodus of omvang van de job</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>een federation.toml, sources.toml of alerts.toml tonen met elke sleutel, met uitleg</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>welk bestand</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>moet later zijn dan --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report en show tonen wat toen bekend was; de andere opdrachten en het venster werken met wat er nu is</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>het venster, show, usage, attribution, reconcile, verify, backtest, plan en alerts lezen de gesimuleerde federatie; de andere opdrachten werken met bestanden en met de cache</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>alleen show floor en show shares wegen GPU&apos;s naar hun model</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: capaciteit en gebruik van Europa&apos;s AI-fabrieken</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>deze hulp tonen en stoppen</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>de versie tonen en stoppen</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>map met federation.toml, sources.toml en alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>het SQLite-bestand</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>taal van de teksten, zoals nl</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>tonen wat toen bekend was</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>op de gesimuleerde federatie in plaats van de cache: het venster, of elke opdracht die leest, zoals “factoryfloor --demo show floor”</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>met --demo: dagen geschiedenis ervan</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>op stderr loggen wat het programma doet; QT_LOGGING_RULES kiest, zoals “factoryfloor.feeds=true”</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>bevragen en opslaan zonder venster, tot SIGINT of SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>elke bron één keer bevragen en stoppen</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>met --once: ook de geschiedenis van de bronnen ophalen (backfill_days), en stoppen als die er is</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>kent </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; opgegeven was: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>verwacht een tijd zoals 2026-11-22T08:00:00Z, een datum, of 7d voor zeven dagen geleden; opgegeven was: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>een periode met haar naam, zoals last-month, this-quarter of last-30d, in plaats van --from en --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>begin (ISO 8601, of 7d voor zeven dagen geleden); weggelaten: middernacht dertig dagen vóór het einde</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>verwacht een naam zoals Europe/Helsinki; opgegeven was: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>verwacht een duur zoals 15m, 1h of 1d; opgegeven was: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>uitvoerformaat</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>kent pdf, html, xlsx, csv, json, deic en apel; opgegeven was: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>kent pdf, html, xlsx, csv en json; opgegeven was: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>waarop een PDF wordt afgedrukt</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; meerdere met komma&apos;s</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (nationale gebruiksgegevens van Denemarken) en apel (samenvattingen voor EGI); meerdere met komma&apos;s</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>naam van het centrum in GOCDB, voor apel (de id van het systeem)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>id die DeiC aan het centrum of een deel ervan gaf, voor deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>map om in te schrijven; weggelaten: één html- of json-bestand naar stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>noemt de map voor de bestanden; alleen html of json apart gaat naar stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (standaard), last-quarter, last-year, of VAN..TOT</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>tijdzone waarin de periode wordt afgebakend (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>zoals in de taal gebruikelijk, of volgens de stijlgids van de EU: staten in protocolvolgorde, Griekenland als EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>een samenvatting voor de eerste pagina</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>verwacht ONDERDEEL=TEKST; opgegeven was: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>een tekst onder een onderdeel; zo vaak als er onderdelen zijn</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>weg te laten onderdelen, met komma&apos;s</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>wat één houder gebruikte en betaalde, tegenover zijn aanspraak</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>alle fabrieken naast elkaar</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>één netwerk, met zijn id; weggelaten: alle</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>één systeem</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>nummer van het rapport, zoals “report list” het toont</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>een rapport zoals het nu is voor altijd bewaren, en het nummer ervan tonen</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>de bevroren en gepubliceerde rapporten</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>een bevroren rapport als bestanden: altijd dezelfde cijfers</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>een bevroren rapport als gepubliceerd markeren</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>welke cijfers vandaag anders zijn dan in een bevroren rapport, en waarom; exitcode 1 als er zulke cijfers zijn</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>een timer voor systemd schrijven die een rapport telkens opnieuw maakt</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (maand), quarter (kwartaal) of year (jaar)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dag van de maand na de periode, 1 tot en met 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>de naam, zoals “report definition list” die toont</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>keuzes voor een rapport onder een naam, om opnieuw te gebruiken</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>de benoemde keuzes</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>keuzes onder een naam bewaren; die met dezelfde naam worden vervangen</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>waaronder ze opnieuw worden gebruikt</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>het rapport van benoemde keuzes, als bestanden</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>van de gesimuleerde federatie</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>het rapport van benoemde keuzes voor altijd bewaren, en het nummer ervan tonen</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>benoemde keuzes verwijderen</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>een voltooid rapport, als bestanden</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>als manpagina</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>als aanvulling van de opdrachtregel in een shell</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>OVERZICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHRIJVING</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>OPDRACHTEN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXITSTATUS</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Zonder opdracht opent het venster. Gegevens gaan naar de standaarduitvoer, meldingen naar de standaardfoutuitvoer. De opties hieronder kunnen vóór of na de opdracht staan.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>waar wordt bevraagd; “factoryfloor example sources” toont elke sleutel</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>wie voor wie telt; “factoryfloor example federation” toont elke sleutel</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>wat is waargenomen: metingen, jobs en de uitkomst van elke bevraging</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>het antwoord is nee, of het is mislukt; de standaardfoutuitvoer zegt waarom</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>de opdrachtregel is onjuist</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(verplicht)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>In deze periode kwam geen job in de wachtrij die om GPU&apos;s vroeg.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Er is geen systeem van het netwerk gevraagd.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>de geschiedenis van een systeem naspelen: hoe vaak de wachttijdgrenzen klopten</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>de jobs beoordelen die vanaf hier in de wachtrij kwamen (alle eerdere jobs zijn bekend)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>het einde daarvan, niet inbegrepen (nu)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>verwacht een getal boven 0.5 en onder 0.999; opgegeven was: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>hoe vaak een grens moet kloppen (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, of qbets, de gepubliceerde methode; weggelaten: beide, en ours met --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>één rij per job</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>hoe goed vrije GPU&apos;s zijn voorspeld, in plaats van wachttijden</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Elke grens is opgesteld uit wat bekend was toen de job in de wachtrij kwam:
jobs die toen waren gestart of geëindigd, en hoelang andere al wachtten.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>kent alleen </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>waar en wanneer een pilot kan draaien</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU&apos;s tegelijk, in elke run</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>uren van één run</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>aantal runs (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>alle runs tegelijk; anders na elkaar</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>geschikte GPU-modellen, zoals H100,GH200 (alle)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB geheugen die een GPU minstens heeft</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>de eerste run begint dan of later (nu)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>systemen van dit netwerk (alle)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>deze systemen, zoals lumi,alps (alle)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>wiens aandeel wordt verbruikt</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>de toegangsmodus (alle)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>plannen met wat toen bekend was (nu)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>vrije GPU&apos;s in de komende 14 dagen, uur voor uur, in plaats van de opties</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>het plan als rapport in deze map schrijven</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formaten van de nota, zoals html,json; meerdere met komma&apos;s (alle)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Delen van GPU&apos;s (gres/shard, gres/mps) tellen niet mee, omdat niemand meldt hoeveel een GPU er heeft. Geef deze systemen shards_per_gpu of mps_per_gpu in federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG-slices zonder GPU-model kunnen van meerdere modellen zijn en tellen als slice van het eerste. Geef in federation.toml het model op bij de capaciteit van deze systemen, of een [[gpu_type]] voor hun typen:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Deze systemen wegen niet mee in de dekking, omdat niemand meldt hoeveel GPU&apos;s ze hebben (capacity in federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>In deze periode heeft geen job een GPU gebruikt.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Er is geen account bekend: geen centrum meldde er een, en in het laatste jaar is geen job verrekend.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Er valt niets te vergelijken: van jobs, metingen en de eigen totalen van het centrum zijn er voor deze periode minder dan twee bekend.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Geen job wachtte op GPU&apos;s.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Of er jobs wachten, is niet bekend: geen bron meldt de wachtrij.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>In deze periode werd geen job startklaar.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Wachttijden zijn in deze periode niet bekend: geen bron meldt afzonderlijke jobs. Een slurm-rest-bron doet dat wel, net als een import van sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>In deze periode heeft geen job een GPU gebruikt, of de houder heeft er geen aandeel in.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Over deze periode is geen notitie geschreven.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Zoiets is er in deze periode niet.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Zo&apos;n toekenning is er niet: [[award]]-items van federation.toml sommen ze op, en “factoryfloor example federation” laat zien hoe.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Er is geen bron: sources.toml somt ze op, en “factoryfloor example sources” laat zien hoe.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>een weergave om te openen: een link factoryfloor://view, of een bestand</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>geen opdracht en geen weergave: een weergave is een link die begint met factoryfloor:, of een .toml-bestand</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>wat wordt bewaakt en wie bericht krijgt; “factoryfloor example alerts” toont elke sleutel</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>de deadline van de laatste run; bij een datum het einde van die dag in UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>De weergave noemt wat hier niet bekend is, en wordt zonder dat getoond: %1. De maker heeft misschien een catalogus of een federation.toml waar meer in staat.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>De weergave is niet geopend: het veld “%1” zegt “%2”, wat deze versie niet begrijpt. Vraag nog eens om de weergave.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>De weergave is niet geopend: ze is geschreven door een latere versie van Factory Floor. Installeer die.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>De weergave is niet geopend: de link is langer dan elke link die Factory Floor schrijft. Vraag om de weergave als bestand.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Dit is geen link naar een weergave: die begint met factoryfloor://view? en heeft geen spaties of regeleinden.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>een weergave heeft alleen teksten, en een tabel “choice”.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>er zijn twee weergaven met de naam “%1”; de eerste geldt.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 is groter dan elk bestand met weergaven dat Factory Floor schrijft, en is niet gelezen.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 heeft meer weergaven dan bewaard kunnen worden; de laatste zijn weggelaten.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Van %1 is niets leesbaar: %2 bevat wat de back-up bevat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 bevat wat van %2 leesbaar was: %n rij.</numerusform>
            <numerusform>%1 bevat wat van %2 leesbaar was: %n rijen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n rij komt uit de back-up.</numerusform>
            <numerusform>%n rijen komen uit de back-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Wat ontbreekt, telt als niet waargenomen. De bronnen worden er opnieuw naar gevraagd, zo ver terug als backfill_days aangeeft; “factoryfloor backfill” vraagt om meer.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Om die te gebruiken, zet u die in de plaats van het beschadigde bestand, dat onveranderd is, of geeft u die op met --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: er wordt geen persoon genoemd: id&apos;s van personen zijn leeg, en Person.json wordt niet geschreven. CPU-tijd en opslag zijn 0, omdat dit programma GPU&apos;s telt.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: de id van het centrum is de nul-GUID. Geef de juiste op met --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: van %1 GPU-uren is de herkomst van de toegang niet bekend, en van %2 de universiteit; het controleprogramma van DeiC maakt bezwaar tegen deze rijen.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: de tijdsduren zijn GPU-seconden, omdat het bericht geen plaats heeft voor GPU&apos;s. De CPU-tijden herhalen ze, en er wordt geen benchmark toegepast.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: als naam van het centrum dient de id van het systeem. Geef de naam uit GOCDB op met --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: de maanden zijn die van %1, en niet van UTC zoals EGI ze heeft.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs is 0 waar alleen metingen bekend zijn.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Van de periode is %1 waargenomen: te weinig om in te dienen. Minstens de helft is nodig.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Van de periode is %1 waargenomen. Wat niet is waargenomen, ontbreekt in wat wordt ingediend.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Wat wordt ingediend, telt fysieke GPU&apos;s.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Er is geen rapportsjabloon opgeslagen.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Over deze periode is niets bekend; het rapport vermeldt dat.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Dit programma is zonder venster gebouwd en schrijft geen PDF. Het pakket “factoryfloor” doet dat wel; html, xlsx, csv en json worden ook hier geschreven.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Er is geen rapport bevroren.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Geen cijfer wijkt af van rapport %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 van %2 cijfers wijken af van rapport %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Sinds het bevriezen zijn %1 bestanden geïmporteerd, met %2 nieuwe of gecorrigeerde jobs.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Het rapport is gemaakt zonder deze onderdelen, waarvan niets wordt vergeleken: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Rapport %1 was al gepubliceerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Er draait nog niets. Inschakelen: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Er is geen houder “%1”. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Er is geen netwerk “%1”. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Het rapport heeft geen onderdeel “%1”. Het heeft: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Er is geen tijdzone “%1”. Bekend zijn, naast andere uit de IANA-lijst: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>De gesimuleerde geschiedenis kwam niet op tijd.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>“%1” is geen periode. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: van %1 heeft het rapport maar een deel, en EGI houdt een record voor de hele maand. Lever hele maanden in die voorbij zijn.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Er is nog geen cache op %1. “factoryfloor collect” en “factoryfloor import” maken die, of geef met --cache een andere op.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>verwacht een GUID, zoals f0679faa-242e-11eb-3aba-b187bcbee6d4; opgegeven was: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Beste optie eerst. Wachttijdgrenzen staan er alleen waar die van de laatste 90 dagen
bij minstens %1% van de jobs klopten (betrouwbaarheid %2); de rij zegt hoe vaak.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>In de laatste dag groeide de cache met %1, dat is %2 per jaar.</numerusform>
            <numerusform>In de laatste %n dagen groeide de cache met %1 per dag, dat is %2 per jaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>De cache neemt %1 op de schijf in.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>In de laatste dag is de cache niet gegroeid.</numerusform>
            <numerusform>In de laatste %n dagen is de cache niet gegroeid.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Hoeveel de cache groeit, is morgen bekend.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Dat is meer dan de limiet van %1: de oudste metingen worden vergroofd, elk uur een deel.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>De limiet van %1 wordt omstreeks %2 bereikt.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Daarvan is %1 vrij voor wat nog komt.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>%1 runs en %2 aggregaten van dagen en maanden zijn vergeleken: alle komen overeen.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>%1 runs en %2 aggregaten van dagen en maanden zijn vergeleken: %3 wijken af. “factoryfloor verify --rebuild” maakt de aggregaten opnieuw.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Het bestand zelf is beschadigd. “factoryfloor repair” maakt een nieuw van wat leesbaar is, en van een back-up.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n uur aan metingen is beschadigd; dat telt als niet waargenomen.</numerusform>
            <numerusform>%n uren aan metingen zijn beschadigd; ze tellen als niet waargenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Dit programma is zonder venster gebouwd. “factoryfloor demo --headless” toont de gesimuleerde fabrieksvloer, en “factoryfloor collect” bevraagt de centra.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Er is hier geen beeldscherm. Zonder beeldscherm toont “factoryfloor demo --headless” de gesimuleerde fabrieksvloer, en bevraagt “factoryfloor collect” de centra.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor is met deze cache al geopend; het venster is naar voren gehaald.</translation>
    </message>
</context>
</TS>
