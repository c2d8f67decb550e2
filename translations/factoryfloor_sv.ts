<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm räknar %1 GPU:er, varav %2 allokerade. I fysiska GPU:er, där en MIG-del eller GPU-andel räknas som sin del, är det %3 och %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Be anläggningen om utdata från:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 importerades tidigare med andra alternativ (%2). Det som filen sade om %3 jobb drogs först tillbaka.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: inget att hämta: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, jobb %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, rad %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: och %2 till.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Det som inte kom med sparas, utan namn, i %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 jobb har omöjliga tider eller antal och avvisades.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1 antas innehålla alla jobb på %2 från %3 till %4. Om filen bara innehåller några, importera den med --partial; om den täcker mer, ange det med --from och --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>inget nytt: redan importerat</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>inget i den är giltigt</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>delvis felaktig</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>inget kördes</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Ett annat Factory Floor skriver till %1. Stäng det, eller lägg filerna i en bevakad mapp (kind = &quot;folder&quot; i sources.toml), där det andra hämtar dem.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Ingen fil importerades.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Importen %1 (%2 av %3) har dragits tillbaka: det som den sade om %4 jobb och %5 summor räknas inte längre. Det som tidigare var känt om dessa jobb räknas igen.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Tiden från %1 till %2 täcks inte längre av den.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Ett annat Factory Floor skriver till %1. Stäng det först.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Det finns ingen import %1. Det finns: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Importen %1 drogs tillbaka redan tidigare, %2. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Ingen H100-ekvivalent är känd för GPU:erna i %1: det som användes där är inte känt i denna enhet och ingår inte i någon summa eller andel. En [[gpu]]-post i federation.toml anger hur många H100 en modell räknas som.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Perioden från %1 till %2 är tom: --from måste ligga före --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 från %2 till %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Cachen har ännu inga data för %1: ”factoryfloor collect” avfrågar dess källor, ”factoryfloor import” tar emot filer.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Cachen har ännu inga data: ”factoryfloor collect” avfrågar källor, ”factoryfloor import” tar emot filer.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Det finns inga data från %1 till %2. Det finns för %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Ännu har ingen regel kontrollerats: fönstret och ”factoryfloor collect” gör det en gång i minuten.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Inget larmade det senaste dygnet.</numerusform>
            <numerusform>Inget larmade de senaste %n dagarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Det finns ingen regel ”%1”. Det finns: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: tillbaka till %2, %3 av %4 dagar (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Inget kan hämtas: --from måste ligga före --to, och --every måste vara minst 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Ingen källa för %1 kan lämna historik. Lägg till en av typen prometheus eller slurm-rest i %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Stoppad. Det som kom sparas; samma kommando fortsätter därifrån.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Ett annat program skriver till %1 och hämtar inte historiken åt det här. Avsluta det, kör detta igen och starta det därefter.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Cachen uppdateras: %1 %. En kopia av den som den var sparas bredvid.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Ett annat program skriver redan till %1. Låt det avfråga dessa anläggningar, eller ange en annan cache med --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Aggregaten kan inte lämnas ut: %1 (%2). Rätta det som --publish anger.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Aggregaten finns på %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Alla som når denna adress kan läsa dem: --publish-token begränsar det.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Historiken från %1 och framåt finns, med data för %2 % av tiden.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Historiken kunde inte hämtas. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Ett larm kunde inte skickas till %1: %2. Rätta [notify] i alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Det finns ingen källa att avfråga. Lägg till en i %1, till exempel:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Det som väntade i minnet kunde inte skrivas och är förlorat. Källorna tillfrågas om det igen, så långt de känner sin historik.</translation>
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
        <translation>Nationell</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAIN-pilotprojekt</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konton efter GPU-timmar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timmar</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Åtkomstform</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>ej kopplat</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>de största %1 av %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Ingen regel kopplar detta konto.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>förväntat</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>hälften av timmarna</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % av timmarna</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilotprojektet</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>aviserat</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Lediga GPU:er de närmaste 14 dagarna</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>För få mätvärden har observerats för att förutsäga lediga GPU:er.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Mellan %1 och %2 väntas vara lediga.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Pilotprojektet får plats från %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % har färre</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % har färre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % har färre</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % har färre</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Förväntat: %1 GPU:er</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Hälften av sådana timmar: %1 till %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % av sådana timmar: %1 till %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: inga data sedan %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 är %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Avstängd</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n larmar</numerusform>
            <numerusform>%n larmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n börjar</numerusform>
            <numerusform>%n börjar</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Inget att bevaka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Har varat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Larmade</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varade</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Extremvärde</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Dåvarande regel</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>kvitterat %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, pågår</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Larmar vid</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>tystad %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttjande av allokerade</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kötryck</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU:er nere</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Svar från en källa</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Andel av berättigandet</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Outnyttjad tilldelning</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Källa försenad</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Lågt utnyttjande</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Högt kötryck</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Andel över berättigandet</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Tilldelning löper ut outnyttjad</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 över %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Inget svar från en källa</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 utan data</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>för tilldelningar som löper ut inom %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alla källor</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>alla innehavare</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>alla tilldelningar</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alla system</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>det senaste dygnet</numerusform>
            <numerusform>de senaste %n dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Skulle inte ha larmat %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>ytterligare %n</numerusform>
            <numerusform>ytterligare %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Skulle ha larmat en gång %1: %2.</numerusform>
            <numerusform>Skulle ha larmat %n gånger %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Tystat</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kvitterat</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Larmar</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Vilka larm</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Tysta</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Vad som larmar och vad som börjar</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Inget larmar. Reglerna kontrolleras en gång i minuten.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Kvittera</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Visa sidan</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Vad som larmat de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Inget har larmat de senaste 30 dagarna.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Ny regel…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dra…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Stäng &amp;av</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Slå &amp;på</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Som från början</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Den medföljande regeln som den var från början</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>I 1 timme</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>I 1 dygn</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>I 1 vecka</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Inte längre tystat</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Cachen uppdateras: %1 %. En kopia av den som den var sparas bredvid.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Spara bild</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG-bild i skärmstorlek (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-bild (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Spara tabell</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Den tidszon som perioder börjar i, dygn delas i och tider anges i</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Koppla</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Komplettera kopplingar</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Ej kopplade konton efter GPU-timmar</translation>
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
        <translation>GPU-timmar</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Förmånstagare: vems användare som gynnas</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Betalare: vems andel som förbrukas</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>Å&amp;tkomstform</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>A&amp;nteckning: vem som säger det, och varför</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>välj…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Tar tillbaka den senaste kopplingen</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Söker konton som ingen regel kopplar…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Alla konton med användning under perioden är kopplade.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Välj först vem som gynnas och vem som betalar</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 räknas nu till %2; historiken följer efter.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 är åter utan koppling.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Konton ovan som regeln omfattar: %1, med %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunde inte skrivas: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>En Flatpak kan inte själv lägga till sig bland det som startar med skrivbordet. Lägg till den i skrivbordets inställningar.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(berättigat till %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berättigat</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Berättigat till: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Larm (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n larm som ingen har sett (Ctrl+B)</numerusform>
            <numerusform>%n larm som ingen har sett (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 förlorat vid tidigare nollställningar</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>avslutad, %1 förföll</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>under %1 använt senast %2: tilldelningen skärs ned</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>minst %1 använt, som krävs senast %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Enligt anläggningarnas egna debiteringsregler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klicka för att se hur detta beräknades.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Inget har beviljats här, så inget förbrukas.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Tilldelningen är avslutad; %1 förföll.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Tilldelningen är förbrukad.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Berättigandet är förbrukat.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>För lite av denna tid har observerats för att säga vad som är kvar och hur länge det räcker.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>För lite av de senaste 28 dagarna har observerats för att säga hur länge det räcker.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>I de senaste 28 dagarnas takt hinner tilldelningen inte förbrukas före sitt slut, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>I de senaste 28 dagarnas takt hinner berättigandet inte förbrukas före slutet av denna tid, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>I de senaste 28 dagarnas takt räcker tilldelningen till %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>I de senaste 28 dagarnas takt räcker berättigandet till %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 kvar.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Kvar, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Rät linje, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Kvar: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Tilldelningen var förbrukad den %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Berättigandet var förbrukat den %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Sätt grä&amp;nser</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Mäts…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>för alltid</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Cachens storlek</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Som mo&amp;ttagna</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Var &amp;5:e minut</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>Högst på &amp;disken</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Hur länge mätvärden sparas som de kom; därefter ett medelvärde per 5 minuter. Summor över hela timmar och täckningen förblir vad de var.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Hur länge ett medelvärde per 5 minuter sparas, räknat från i dag; därefter ett per timme.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>De äldsta mätvärdena förgrovas så länge filen är större.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>ytterligare %n</numerusform>
            <numerusform>ytterligare %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Mätvärden per system: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Mätvärden yngre än 31 dagar sparas alltid som de kom.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Var 5:e minut: denna tid räknas också från i dag och måste vara längre.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Högst på disken: minst 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabellen [cache] är felaktig och gäller inte; rätta den för hand: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Dessa kan inte väljas här: data är simulerade, eller så kan %1 inte läsas.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Angett av [cache] i %1; en ändring här skrivs dit.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Inget förgrovas av sig självt. En gräns skrivs in i [cache] i %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Gränser för cachen</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Mätvärden bortom dessa gränser blir medelvärden, och deras detaljer går inte att få tillbaka. Vill du sätta gränserna?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Sätt gränser</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm räknar beräkningschip (GCD): två per GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Kontrakt av den 31 augusti 2026, 387,8 miljoner euro; ska kunna användas 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Kontrakt av den 22 april 2026, 290 miljoner euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>AI-uppgradering under kontrakt sedan den 26 januari 2026, 129 miljoner euro (ES, PT, TR): två partitioner av okänd storlek</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Därutöver används 16 H200 NVL som moln-GPU:er (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Antalet är en undre gräns, modellen okänd. Kontrakt av den 22 juli 2026, 80 miljoner euro; installation från hösten 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Kontrakt av den 21 april 2026, 29,76 miljoner euro; installation från 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Invigt den 8 september 2026, bredvid MIMER:s system</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Kontrakt av den 16 mars 2026, 55 miljoner euro, för GB200 NVL4; ska vara i drift andra halvåret 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Ska inom kort vara helt tillgängligt, enligt uppgift i juni 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exaskala; invigt den 5 september 2025. Två antal har publicerats: 5&#xa0;938 noder × 4 = 23&#xa0;752, som används här, och 5&#xa0;884 × 4 = 23&#xa0;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exaskala; från konsortiet Jules Verne (Frankrike, Nederländerna, Grekland). Kontrakt av den 18 november 2025; installation från 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Uppdelat i kluster vars storlek ändras; antalet för vart och ett är det som dokumenterats och läggs inte till helheten</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>SLAIF:s system ska ersätta det 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>CZAI:s KarolAIna kommer att stå bredvid</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>En AI-optimerad partition bredvid LEONARDO; uppgift saknas om när den togs i drift</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Utvald den 12 mars 2025; inget kontrakt hittades</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Upphandling öppen till den 16 oktober 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>GPU-partitionen bredvid Discoverer, som bara har CPU:er</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Betjänar AI2F tills Alice Recoque gör det</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Betjänar AI2F tills Alice Recoque gör det; uppgift saknas om vad dess Slurm räknar som en GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Tjänster från 2026; inget kontrakt hittades</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Ska ersätta Vega 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Utvald den 10 oktober 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 av 200 miljoner euro kommer från det gemensamma företaget; full drift 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Ska upphandlas; bidraget löper från den 1 september 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Ska upphandlas, totalt 82 miljoner euro; med en experimentell plattform</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Ett EuroHPC-system utanför AI-fabrikerna</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Inget värde avviker med mer än sin avrundning.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 av %2 värden avviker med mer än sin avrundning.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Sedan frysningen har %n fil importerats,</numerusform>
            <numerusform>Sedan frysningen har %n filer importerats,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>med %n nytt eller rättat jobb.</numerusform>
            <numerusform>med %n nya eller rättade jobb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Ej jämfört, eftersom rapporten gjordes utan dem: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Ändringar sedan frysningen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Inget har observerats under perioden.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Data är simulerade.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 som tabell</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Visa diagrammet</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Ett mätvärde bakåt</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Ett mätvärde framåt</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Tio mätvärden bakåt</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Tio mätvärden framåt</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Tillbaka till föregående lucka eller ändring</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Vidare till nästa lucka eller ändring</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Till första mätvärdet</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Till sista mätvärdet</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Nästa serie uppåt</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Nästa serie nedåt</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Zooma in vid hårkorset</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Zooma ut vid hårkorset</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Visa hela perioden</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Ett fönster bakåt i tiden</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Ett fönster framåt i tiden</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Tillbaka till föregående zoomning</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Fäst värdena vid hårkorset, eller släpp dem</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Börja eller avsluta ett tidsspann vid hårkorset</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Lägg till en anteckning vid hårkorset</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Släpp hårkors, fästa värden och tidsspann, i denna ordning</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Förflytta med tangenter</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Perioden före som linje</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritmisk skala</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Procentskala</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Förbockade kolumner visas, den översta längst till vänster.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Fabriksgolvets kolumner</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Standard</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Båda sidornas nyckeltal och skillnaden mellan dem</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alla system</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Den visade perioden</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Perioden före den</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Täckning för %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttjande av allokerade</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kötryck</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Lediga, i medeltal</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Nere, i medeltal</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Väntetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Väntetid p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Sparade val</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Välj eller ge dessa ett namn</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Sparar typ, period, språk, kommentarer och avsnitt under detta namn; ”senaste hela månaden” förblir den senaste</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Tar bort valen med detta namn; rapporter som gjorts finns kvar</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Valen är sparade som ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>”%1” är borttaget.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n larm</numerusform>
            <numerusform>%n larm</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Visa larm</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Allt är i sin ordning.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Namnet på %1 hittades inte. Kontrollera adressen och att detta nätverk kan slå upp den.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Ingen anslutning till %1 (%2). Kontrollera att servern är igång och att ingen brandvägg är i vägen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Certifikatet för %1 är signerat av en utfärdare som inte är betrodd här (%2). Ange anläggningens utfärdare med ”ca”.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Certifikatet för %1 tillhör en annan värd (%2). Använd det namn som står i certifikatet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Certifikatet för %1 är inte giltigt vid denna tid (%2). Anläggningen måste förnya det; kontrollera också den här datorns klocka.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Ingen krypterad anslutning till %1 (%2). Kontrollera att porten talar TLS; om källan talar vanlig HTTP, börja dess adress med http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Proxyn släppte inte igenom begäran till %1 (%2). Kontrollera proxyinställningarna i miljön.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 svarade inte i tid (%2). Kontrollera adress och port, och att servern inte är överbelastad; nästa avfrågning försöker igen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 stängde anslutningen innan svaret var fullständigt (%2). Nästa avfrågning försöker igen.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 omdirigerade begäran, vilket inte följdes (%2). Ange källans slutliga adress.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Svaret från %1 är större än tillåtet (%2). Fråga efter mindre, med en förinställning eller egna frågor.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Svaret från %1 kunde inte packas upp (%2). Felet kan ligga hos en proxy framför anläggningen.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 svarar inte med korrekt HTTP (%2). Kontrollera adress och port.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 godtog inte inloggningsuppgifterna (%2). Kontrollera källans användare och token.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Token för %1 godtas inte längre (%2). Förnya den, eller låt ”token_command” skriva ut en ny.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 avvisade begäran (%2). Kontrollera källans adress och typ.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Svaret från %1 var tomt. Exportern är igång men mäter inget; anläggningen behöver se över den.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 svarade inte med JSON (%2). En inloggningssida eller proxy kan ligga framför.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Svaret från %1 är inte vad denna typ av källa ger (%2). Kontrollera dess typ och adress.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 kan inte läsas: %2. Den som skriver filen måste rätta den.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 svarade, men rapporterar ett eget problem: %2. Anläggningen behöver se över det.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 gav bara en del av sina data (%2). Värdena täcker mindre tills allt är på plats igen.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 har inga av de mätetal som efterfrågades (%2). Kontrollera förinställning och frågor.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 talar en version som detta program inte känner till (%2). Ett nyare program kan hjälpa.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Rätta posten; resten gäller.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Inloggningsuppgiften för %1 kunde inte läsas (%2). Kontrollera den fil, variabel eller det kommando som ger den.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Ett annat program tog bort cachen %1 medan den användes. Den skrevs igen på samma plats; inget gick förlorat.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Ett annat program ersatte cachen %1 medan den användes. Allt som samlats in finns i %2, där insamlingen fortsätter. För att behålla det, avsluta detta program och lägg den filen i den andras ställe.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Ett annat program kortade av eller skrev över cachen %1 medan den användes. Insamlingen fortsätter i den nya filen %2. Avsluta detta program och ersätt den skadade filen med en säkerhetskopia, med den nya filen eller med resultatet av ”factoryfloor repair”.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Ett annat program tog bort journalen (-wal) för cachen %1 medan den användes. Innehållet räddades; inget gick förlorat.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Ett annat program kortade av journalen (-wal) för cachen %1 medan den användes. De senaste avfrågningarna kan saknas; de räknas som ej observerade. ”factoryfloor verify” jämför resten.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 skrevs av en nyare version av detta program (%2). Filen lämnades orörd; uppdatera programmet eller ange en annan fil.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 kan inte skrivas (%2). Ändra rättigheterna, eller ange en annan fil med --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Disken för %1 är full (%2). Skapa utrymme: det insamlade väntar i minnet under tiden.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Ett annat program skriver till %1 (%2). Detta läser och följer med.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 ligger på ett nätverksfilsystem (%2), där cachen inte är säker. Lägg den på en lokal disk.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 kan inte läsas (%2). Kontrollera att den finns och får läsas.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 kan inte skrivas (%2). Skapa utrymme på disken, eller ange en mapp som får skrivas.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 tillhör ett annat system (%2). Ange rätt system; om filen ändå hör till detta, ange --force, eller force = true för en mapp i sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Stoppad innan det var klart.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Programmet gjorde ett fel vid %1 (%2). Rapportera det med dessa ord.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Det finns inget system ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Det finns ingen rapport %1. Det finns: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Rapport %1 kan inte läsas från cachen (%2). Gå tillbaka till en säkerhetskopia av cachen, eller frys rapporten på nytt.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Det finns ingen rapportmall ”%1”. Det finns: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Rapportmallen ”%1” sparades inte (%2). Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Summorna för %1 är större än vad som kan räknas (%2). Något jobb har omöjliga tider eller GPU:er; inget skrevs.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Anteckningen om %1 sparades inte (%2). Skriv den på nytt, med färre ord.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Cachen håller på att öppnas. Värdena kommer så snart den är öppen.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Ett okänt problem vid %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 känner inte till denna adress (%2). Kontrollera sökvägen.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 har ett eget fel (%2). Nästa avfrågning försöker igen; om felet kvarstår behöver anläggningen se över det.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Källan</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>källan</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 kan inte användas som cache (%2). Filen lämnades orörd; ange en annan fil med --cache, eller skapa en ny av en skadad med ”factoryfloor repair”.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Så beräknades detta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopiera hur detta beräknades</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Osäkert</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (%2 av %3 observerat)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, viktat med GPU:er (enbart tiden: %2 av %3 observerat)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mätvärden</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Jobbkörningar</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, tillsammans %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Senaste indata</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Spara som bild…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiera eller spara</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopiera, spara som CSV eller som bild (Shift+F10 på tabellen eller diagrammet)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>”%1” är kopierat: klistra in det som tabell eller som bild.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparat som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 kunde inte skrivas: %2. Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU:er efter användning</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Inga mätvärden för detta system under perioden.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttjande av allokerade</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Ködjup</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Anläggningen anger inte vilka jobb som väntar.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Väntetid till start</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Anläggningen lämnar inga jobbdata, eller så har för få jobb startat för att säga något.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Väntetid p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Andel per stat</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Anläggningen anger inte vilka konton som kör.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>När beläggningen är hög</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Allokerade GPU:er per stat</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Aktivitet för alla GPU:er</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>för alla användare</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som förmånstagare</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>som betalare · andel av kapaciteten, streck: berättigat till</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>för %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU:er som startklara jobb begär; spärrade och beroende jobb under linjen</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU:er som startklara jobb begär</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>hälften av jobben väntar kortare än p50, nio av tio kortare än p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>allokeringsgrad per timme och veckodag, %1</translation>
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
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Siffror i stället för diagram</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Siffror i stället för diagram (T på ett diagram)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Spara bild…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Spara alla diagram som en bild</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Värden, andelar och väntetider som avser en period gäller bara denna tid. Klicka för hela perioden.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Föregående fabrik</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Nästa fabrik</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Med en annan fabrik eller en annan period</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ingen källa ännu</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, valt</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokerade, ej aktiva</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Aktiva, allokering ej rapporterad</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nere</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Väntetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Väntetid p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ingen åtkomstform</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Spärrade eller beroende</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>inget jobb startade</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>för jobb startade i intervall om %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Lediga eller nere</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokerade</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Ködjup</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>ej uppnått</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Osäkert: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (osäkert)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klicka för att se hur detta beräknades.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>som i perioden före</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 mot perioden före</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 mot perioden före</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>hämtar historik…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observerat</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Osäkert: antalen GPU:er motsäger varandra.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Data är simulerade.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Täckning %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Osäkert: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Senaste indata: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klicka för att se hur detta beräknades.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>perioden före okänd</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Ingen ändring anges: för lite av %1 har observerats för en jämförelse.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>som i perioden %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 mot %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokerade, ej aktiva</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokerade, aktivitet okänd</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nere</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ej rapporterat</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Ej observerat under perioden.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berättigat</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Stapel</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Fabriksgolvet: ett kort per fabrik</translation>
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
        <translation>försenad</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onåbar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ännu ej observerad</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualitet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
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
        <translation>Visas: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>System efter aktualitet eller land</translation>
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
        <translation>Fabrik</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokerade, ej aktiva</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokerade</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nere</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Aktivitet för alla GPU:er, där allokering ej rapporteras</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttjande av allokerade</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Täckning för allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Begärda nu</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Väntetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Väntetid p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>aktivitet %1, allokering ej rapporterad</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>allokering ej rapporterad</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:er</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU:er efter användning</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Andel av kapaciteten</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Allokering, 24 h till nu</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Allokering, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Begärda H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Begärda GPU:er</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Ålder nu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Osäkert: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Som det är nu, oavsett period.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Endast %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Anläggningen lämnar inga jobbdata, eller så har för få jobb startat för att säga något.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Hälften av jobben väntar kortare än %1, nio av tio kortare än %2. Jobb som fortfarande väntar räknas med.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Anläggningen anger inte hur aktiva dess allokerade GPU:er är.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 allokerade och ej aktiva under perioden.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Det senaste mätvärdets ålder vid källan.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Allokerade GPU:er av dem som är uppe.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 installerade, enligt katalogen eller anläggningen</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Ingen anger hur många GPU:er det finns.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Allokerade GPU:er av dem som är uppe, under de senaste 24 timmarna.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 begärda av jobb som kan starta nu; spärrade och beroende jobb räknas inte.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Anläggningen anger inte vilka jobb som väntar.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utnyttjande</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Ingen källa ännu. En Slurm REST-tjänst, en Prometheus eller en sida med mätetal från anläggningen skulle ge besked; ett klick lägger till en.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>vad som väntar</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>En Slurm REST-tjänst eller redovisningsfiler skulle ge besked.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>hur aktiva GPU:erna är</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>En GPU-exporter i en Prometheus skulle ge besked.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Om det senare: en GPU-exporter i en Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Ej rapporterat: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Aktivitet som medelvärde över den allokerade GPU-tiden.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Fabriksgolvet: varje fabriks GPU:er efter tillstånd</translation>
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
            <numerusform>%1 GPU:er</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 %-enheter</translation>
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
        <translation>GPU:er</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>%-enheter</translation>
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
        <translation>för %1 sedan</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d MMM yyyy HH:mm</translation>
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
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM HH:mm</translation>
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
            <numerusform>%n aktuell</numerusform>
            <numerusform>%n aktuella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n onåbar</numerusform>
            <numerusform>%n onåbara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n ännu ej avfrågad</numerusform>
            <numerusform>%n ännu ej avfrågade</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Källor, efter hur färska de är. Klicka för listan.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Publicera</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Ändringar sedan frysningen</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Märker den som den version som lämnats ut</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Tillbaka till utkastet</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Publicerad rapport nr %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Fryst rapport nr %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, i stället för nr %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: värdena som de sparades.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrik, stat, sida eller åtgärd</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Vart</translation>
    </message>
    <message>
        <source>page</source>
        <translation>sida</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriker</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andelar</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Lägg till källa</translation>
    </message>
    <message>
        <source>action</source>
        <translation>åtgärd</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenn</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stat</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vy</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Högst: %1. Lägst: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>inga data</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Sidorna i sidolisten, uppifrån</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Gå till en fabrik, en stat eller en sida</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Larm: vad som larmar, vad som har larmat, reglerna</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Bakåt och framåt</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Från en kontroll eller ett diagram till nästa</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>På en tabell eller ett diagram: kopiera som tabell och som bild</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>På en tabell eller ett diagram: spara som CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>På en tabell eller ett diagram: spara som bild</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>På en tabell eller ett diagram: menyn</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>På ett värde: hur det beräknades</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denna lista</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Visa värdena som tabell, och tillbaka</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopiera som tabell och som bild</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Dra</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Zooma; med Shift panorera, med Ctrl välj ett tidsspann</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+hjul</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zooma vid muspekaren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Fäst värdena; i teckenförklaringen: dölj en serie</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dubbelklick</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Hela perioden; i teckenförklaringen: en serie ensam</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Om Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Kapacitet och användning i Europas AI-fabriker, ur anläggningarnas egen telemetri. Fri programvara under GNU General Public License, version 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Längs ett diagram över tid</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>I ett diagram över tid</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Spara det som fönstret visar som en vy</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>De sparade vyerna</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>I en tabell: sortera efter cellens kolumn</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Ej kopplat</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österrike</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien och Hercegovina</translation>
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
        <translation>Cypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grekland</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unionen</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Konsortiet EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Förenade kungariket</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungern</translation>
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
        <source>Kenya</source>
        <translation>Kenya</translation>
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
        <translation>Moldavien</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmakedonien</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
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
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkiet</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övriga</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europeiska unionen</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>avtalat</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>uppskattat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>beviljat %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>använt av det %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>kvar %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>förfallet %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>betalat %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>berättigat till %1 hittills</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>grund: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Konton som ingen regel kopplar till en innehavare.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Inget berättigande är känt här.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Använt som betalare där ett berättigande är känt: %1 av %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>tilldelningen till %1 på %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Utelämnat, eftersom ingen H100-ekvivalent är känd: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Räknas inte här, eftersom de även täcker andra system: tilldelningar till %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av berättigandet</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som förmånstagare</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betalare</translation>
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
            <numerusform>Beviljat till %n konto.</numerusform>
            <numerusform>Beviljat till %n konton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Förbrukningskurva</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Åtkomstformer</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Varken tilldelning eller berättigande är känt här.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-timmar efter åtkomstform</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Ingen användning under perioden.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betalare</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som förmånstagare</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Inget av den användning som räknas här har observerats.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klicka för att se hur detta beräknades.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Sök en stat</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stater</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Dina</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Med användning under perioden</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla stater</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Övriga stater</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr %1, i stället för nr %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicerad %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>fryst %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Inga ännu. ”Frys” sparar en rapport med sina värden som de är, vad som än händer med data.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Frysta och publicerade rapporter</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Fryst som rapport nr %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Rapport nr %1 är publicerad.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokerade, ej aktiva</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokerade, aktivitet okänd</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nere</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>En token som klistras in sparas i skrivbordets nyckelring; där den inte tar emot den, i en fil som bara du kan läsa.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Här finns ingen nyckelring från något skrivbord (secret-tool är inte installerat, eller ingen session körs), så en token som klistras in sparas i en fil som bara du kan läsa (rättigheter 0600), i konfigurationens mapp ”tokens”.</translation>
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
        <translation>Factory Floor – simulerat</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>alla samtidigt</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>tidigast</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>klart senast</translation>
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
        <translation>&amp;GPU:er samtidigt</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>En körnings &amp;längd</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Körningar</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>En efter en, eller alla samtidigt</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU-&amp;modell</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>M&amp;inne per GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Börjar</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Annars börjar det nu</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Deadline</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Andel för</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Vems andel pilotprojektet förbrukar</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Å&amp;tkomstform</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>K&amp;onfidensnivå</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Hur ofta en gräns måste hålla</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pilotprojektets första dag</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Pilotprojektets sista dag</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Valfri</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Lägg till en anteckning</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ändra anteckningen</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Kylningen lagad; nya inställningar i schemaläggaren …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;När (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Spara</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Anteckningen är för lång: %n tecken för mycket.</numerusform>
            <numerusform>Anteckningen är för lång: %n tecken för mycket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Alla som läser denna cache ser den: skriv inga personnamn.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Anteckningen är sparad. Den gäller %1, utanför den visade perioden.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Ta bort en anteckning</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Ta bort denna anteckning för gott?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Ingen har skrivit någon anteckning om denna period. En anteckning visas på diagrammen ovan och följer med det som exporteras.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Lägg till anteckning…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Anteckningar om detta system under perioden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Öppna en vy</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Länk till en vy</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Länk som du har fått</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fil…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vyer (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Väntas pågå från %1 till %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Med gränsen börjar det senast %1 och slutar senast %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Det kostar %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Andelen har %1 kvar i år före pilotprojektet.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Vad som visas om alternativet</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Lediga GPU:er framöver</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Hur bra detta är</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarier</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>okänd storlek</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU:er</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Förväntad väntetid</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Gräns %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Väntan och körning, till %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Andel kvar efter</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Varför här</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, knuten till %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>minst: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttjande av allokerade</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kötryck</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Fabriksgolvet</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Staplarnas längd</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:er</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Två perioder eller två system sida vid sida</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Vem som använde det</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Andel av GPU-timmarna per land</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Andel av GPU-timmarna</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Ingen användning per konto har observerats under perioden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-ekvivalenter i %n system</numerusform>
            <numerusform>%1 H100-ekvivalenter i %n system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU:er i %n system</numerusform>
            <numerusform>%1 GPU:er i %n system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n utan känd H100-ekvivalent: %1</numerusform>
            <numerusform>%n utan känd H100-ekvivalent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n vars GPU:er inte räknas: %1</numerusform>
            <numerusform>%n vars GPU:er inte räknas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>hämtar historik…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Unionens andel</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Andel: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100-ekvivalenter begärda</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU:er begärda</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>för %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Väntetider och begärda GPU:er gäller endast %1. Alla andra värden gäller alla användare.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Väntetider, begärda GPU:er och vem som använde det gäller endast %1. Alla andra värden gäller alla användare.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>För alla användare: filtret gäller inte.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>som betalare · andel av kapaciteten, streck: berättigat till</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som förmånstagare</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Andel av kapaciteten</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Inget system motsvarar filtret.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Vy: tabell, kort, kolumner</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumner…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>%1 av %n system visas</numerusform>
            <numerusform>%1 av %n system visas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Vad kartan visar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Berättigande</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: ändring mot %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Andel av berättigandet per land</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Inget land har ett berättigande som är känt här.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Alla nätverk</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, som betalare</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, som förmånstagare</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sidor</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Med &amp;klockslag</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Egen period</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>T&amp;ill och med denna dag</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>T&amp;ill, utom denna tidpunkt</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Slutet måste ligga efter början.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · klockan i %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Senaste 24 timmarna</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denna månad</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Detta kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Förra kvartalet</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egen</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observerat</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Vad pilotprojektet behöver</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>på systemen i nätverket ovan; period, stat och åtkomst ovan gäller inte här</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>System där pilotprojektet kan köras, bäst först</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Underlag …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Skriver planen som en rapport, i alla format, till en mapp</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Mapp för underlaget</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Underlaget sparades som %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>De senaste månadernas köer spelas upp på nytt; första gången tar det några sekunder.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Inget system hör till detta nätverk.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n system kan ta emot det</numerusform>
            <numerusform>%n system kan ta emot det</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>totalt %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latens, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Långsammast, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Avfrågning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mätvärden</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckad</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Avfrågningar som diagram eller en och en</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Hur mycket av loggen</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagar</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Avfrågningarnas latens</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Loggen innehåller ingen avfrågning av denna källa.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Avfrågningar en och en, den senaste först</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopiera eller spara loggen över avfrågningar</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Avfrågningar</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n avfrågning</numerusform>
            <numerusform>%n avfrågningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslyckad</numerusform>
            <numerusform>%n misslyckade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Anpassa till bredd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Mindre (Ctrl+hjul)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Större (Ctrl+hjul)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Sök i rapporten</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Rapporten tas fram</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1 av %2 delar är lästa</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Ingen rapport ur anläggningens bokföring ligger helt inom denna tid.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Mätvärdena för den tid som anläggningens bokföring gäller är gjorda ur dess redovisning; de ställs inte mot bokföringen.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Anläggningens bokföring omfattar bara vissa konton; mätvärden, som inte känner till konton, ställs inte mot den.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Anläggningens bokföring täcker %1 av denna tid; det som står bredvid gäller samma tid och konton.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Mätvärdena för %1 av denna tid är gjorda ur anläggningens redovisning, inte uppmätta: jobb och mätvärden jämförs över resten.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antenner: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>AI-fabrik</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Deltar</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenn</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Kapacitet från %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Debitering</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Andel: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>ej uppnått: för många väntar ännu eller gav upp</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>start − startklar; p90 enligt Kaplan och Meier, med jobb som ännu väntar, och jobb som avbröts medan de väntade, som censurerade</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobb</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>spärrade och beroende jobb, och jobb för en senare tid eller en reservation, räknas inte; en väntande jobbarray räknas med varje deljobb</translation>
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
        <translation>startade</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>väntar ännu, eller borta utan start</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Ej observerat</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Planerat nere: upp till %1 GPU:er</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>överordnat konto %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etikett %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>mönster %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ingen åtkomstform</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalat</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>uppskattat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installerad</translation>
    </message>
    <message>
        <source>available</source>
        <translation>tillgänglig</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>allokerbar</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>okänt antal %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU:er i H100-ekvivalenter</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fysiska GPU:er</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Källorna visar %1 GPU:er (%2), federation.toml eller katalogen anger %3: kontrollera vilka etiketter som skiljer GPU:erna åt, eller kapaciteten där.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPU:er är allokerade av en kapacitet på %3 (%2): något av de två är fel.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, per %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 av %3 GPU:er</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ej uppmätt</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>som källan anger det</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, anläggningens medelvärde över alla GPU:er</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 av %2 system har en källa</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Det föregående svaret gäller fortfarande.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Det senaste svaret är äldre än 2,5 intervall.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Ingen källa är inställd för detta system.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Ingen H100-ekvivalent är känd för dess GPU:er.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Källan anger hur många GPU:er det finns och hur aktiva de är, men inte vilka som är allokerade.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mätvärden</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>ett mätvärde gäller till nästa, dock högst 2,5 intervall; därefter är det en lucka och aldrig noll</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>allokerade / (kapacitet − nere − planerat nere), aldrig över 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>allokerade</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapacitet</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nere</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>planerat nere</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>lediga eller nere, okänt vilket</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>utelämnat, eftersom det inte anger vad som är allokerat</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>aktivitet i medeltal över allokerad GPU-tid</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>aktiva och allokerade</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>allokerade där aktiviteten är känd</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>aktivitet enligt</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>system som anger det</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(allokerade − aktiva och allokerade), summerat över den tid då båda observerades</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>av allokerade</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>aktivitet i medeltal över alla GPU:er; källan anger inte vilka som är allokerade</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiva</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>kapacitet där aktiviteten är känd</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPU:er begärda av väntande jobb × tidsgränser / tillgängliga GPU:er; en övre gräns, eftersom tidsgränserna är längre än körtiderna</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>begärda GPU:er × tidsgränser, medel</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>tillgängliga GPU:er, medel</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>observerad tid / efterfrågad tid, över alla system med en källa, vart och ett viktat med sina GPU:er</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observerat</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>efterfrågat</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>vägs inte in i täckningen, eftersom kapaciteten inte är känd</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>GPU-timmar som anläggningen räknar dem × anläggningens enheter per sådan timme</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>enheter per timme som anläggningen räknar den</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>beviljat</translation>
    </message>
    <message>
        <source>used</source>
        <translation>använt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>förlorat vid tidigare nollställningar</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>förfallet</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>ingen regel kopplar dessa konton</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>inget av innehavarens konton användes</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 och %2 till</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 av %2: %3 kapacitet, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>summa över jobb av fysiska GPU:er × körtid i timmar inom perioden, som betalare</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>summa över jobb av fysiska GPU:er × körtid i timmar inom perioden, som förmånstagare</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>alla GPU-timmar</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>använt som betalare där ett berättigande är känt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>användning på system utan berättigande</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>utelämnat, eftersom dess GPU:er saknar H100-ekvivalent</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>GPU-timmar använda som betalare / GPU-timmar berättigat till hittills; berättigande = summa över tiden av innehavarens andel × dess bas</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>berättigat hittills</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grund</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>jobb: tid för vilken varje jobb är känt; mätvärden: tid som de gäller</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>beviljat − använt av de tilldelade kontona och dem under dessa, inom tilldelningarna − förfallet när en tilldelning tog slut</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>ingen tilldelning är känd: periodens berättigande − användning som betalare på system med känt berättigande</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>använt utöver avslutade tilldelningar</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>användningen räknas till närmaste konto (det egna eller ett överordnat) med en gällande tilldelning; finns flera, till den som slutar först</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>takt de senaste 28 dagarna</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>för lite har observerats</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>tar slut</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>för lite av denna tid har observerats</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>En GPU-timme är en hel MI250X: två chip under en timme</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Hela noder: 4 GPU-timmar per nod och timme; räknat ur chip, alltså en undre gräns när ett jobb begär färre än åtta</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(kärnor / 8, minne / 64 GB, chip) × timmar × 0,5; enbart ur chip, alltså en undre gräns</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: under 40 % använt efter 6 månader skärs tilldelningen ned automatiskt</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Hela noder med 4 GH200; kvoten sätts på nytt varje kvartal och det som inte använts går förlorat</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU:er × timmar / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Månadskvoten är totalen delad med tilldelningens månader; därefter lägre prioritet</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Det finns inget nätverk ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Det finns inget system ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Det finns ingen innehavare ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Det finns ingen åtkomstform ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Det finns ingen GPU-modell ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Antalet GPU:er måste vara mellan 1 och %1; det är %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>En körnings timmar måste vara över 0 och högst %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Antalet körningar måste vara mellan 1 och %1; det är %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Minnet per GPU måste vara över 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Konfidensnivån måste vara över 0,5 och under 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Deadlinen %1 ligger inte efter %2, planens tidpunkt.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Från %1 till deadlinen %2 är det %3 h, men bara körningarna tar %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Det har %1 GPU:er av begärt slag; pilotprojektet behöver %2 samtidigt.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Det har ingen %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Ingen av dess GPU:er är känd för att ha %1 GB minne.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Hur många GPU:er det har är inte känt, och inga av dess jobb har observerats.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Ingen gräns: inga av dess jobb är kända, och mätvärden för lediga GPU:er och kön visar bara %1 av de %2 starter som en gräns kräver.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Ingen gräns: inga av dess jobb är kända, och gränsen ur mätvärden höll bara för %1 av %2 försök de senaste 90 dagarna.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ingen gräns: varken jobb eller lediga GPU:er och ködjup har observerats. Väntetider kräver jobbdata, från Slurms redovisning eller ur filer.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>För få jobb har observerats för en gräns: %1 av %2 de senaste 90 dagarna.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Ingen gräns: de senaste 90 dagarna höll den bara för %1 av %2 jobb.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ingen gräns: inga av dess jobb har observerats. Väntetider kräver jobbdata, från Slurms redovisning eller ur filer.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Den gäller jobb av alla storlekar: för få av denna storlek har observerats.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Ur mätvärden: inga av dess jobb är kända. Gränsen följer av lediga GPU:er och ködjupet och är vidare än en ur jobb; den höll för %1 av %2 försök de senaste 90 dagarna.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Gränsen vid %1 höll för %2 av %3 jobb de senaste 90 dagarna.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Mediangränsen var %1 gånger den publicerade metodens (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Extrapolerat: det största observerade jobbet hade %1 GPU:er.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Det kan sluta efter deadlinen: med gränsen vid %1 för väntetiderna slutar det %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Andelen har %1 GPU-h kvar i år, %2 för lite.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>En körning väntas få vänta %1; gränsen vid %2 är %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Gränsen vid %1 för en körnings väntetid är %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 från %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Åtkomstformer: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Med okänd storlek eller beslutstid: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Inte för ett pilotprojekt av denna storlek eller längd: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Lediga GPU:er förutsägs inte: det kräver 14 dagars mätvärden av vilka GPU:er som är allokerade; %1 h har observerats.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Under dessa dagar ger det förväntade antalet lediga GPU:er ingen plats för en av pilotprojektets körningar.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Enligt det förväntade antalet lediga GPU:er finns plats för en körning från %1. En kö kan hinna ta den först.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Inlärt ur %1 h mätvärden; timmar med underhåll är utelämnade, och det som är aviserat dras av.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Prövat på historiken från %1 startdagar: 90 %-bandet rymde %2 av timmarna och 50 %-bandet %3; felet (pinball loss) var %4 gånger felet för ”som samma timme en vecka tidigare”.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>allt beror på räknesättet</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 återstår utöver det som beror på räknesättet</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>ingen orsak är känd; jämför konton och dagar</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>outnyttjade reservationer: sreport debiterar reservationens konto %1 för reserverade, lediga GPU:er; jobben har dem inte</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>luckor: mätvärdena täcker %1 av tiden, den längsta luckan är %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>reserverade GPU:er kan räknas som allokerade av anläggningens exporter</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>jobb är kända bara för %1 av tiden; importera eller avfråga resten</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>enheter: den ena är %1 gånger den andra, som om den ena räknade chip och den andra GPU:er</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport debiterar GPU:er som står lediga i en reservation på dess konto; inget jobb hade dem</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport räknar en MIG-del som en GPU och inga GPU-andelar; här räknas var och en som sin del av en GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>ett pausat jobbs GPU:er förblir upptagna och räknas; sacct:s förflutna tid räknar inte med den tiden</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|första − andra| / den större av de två</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>jobb och mätvärden</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>mer än 1 % isär markeras</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>anläggningens bokföring</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>trolig orsak</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importerade filer</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integral över perioden av de GPU:er som är allokerade till kontona</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>summa över jobb av fysiska GPU:er × modellens faktor × körtid i timmar inom perioden</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>summa över jobb av fysiska GPU:er × körtid i timmar inom perioden</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekunder</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>de kopplingsregler som gällde vid användningen</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>som anläggningen debiterar det</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>allokeringsgrad</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>utnyttjande (av allokerade)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>kötryck</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>täckning</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>väntetid</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timmar</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>andel av berättigandet</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>anläggningens enheter</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>avstämning</translation>
    </message>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Körningarna börjar senare: gränsen känner inte till kön vid den tiden, och enstaka veckor kan avvika. Den bedömdes så som den angavs sju dagar före varje jobb.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Planens tidpunkt, %1, ligger i framtiden: ännu är inget känt om den.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Underhåll av %1 GPU:er: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Reservation av %1 GPU:er: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Underhåll av alla GPU:er: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Reservation av alla GPU:er: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (enligt anläggningen).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (från federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Inte heller gränsen för jobb av alla storlekar duger: den höll för %1 av %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Körningarna börjar senare: gränserna bedömdes så som de angavs sju dagar före varje jobb.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Den gäller jobb av alla storlekar: gränsen för denna storlek höll bara för %1 av dess jobb, och %2 krävs.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Och %1 till.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>observerad tid / efterfrågad tid, över de system som användningen kan komma från</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Väntar på första mätvärdet</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Före första mätvärdet</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Väntar på första avfrågningen.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I vägen: %1 Det lämnar för få GPU:er för alla körningar samtidigt. Start och slut tar hänsyn till det; det gör inte gränsen för väntetiden.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I vägen: %1 Det lämnar för få GPU:er för en körning. Start och slut tar hänsyn till det; det gör inte gränsen för väntetiden.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Starten %1 ligger inte före deadlinen %2. Låt det börja tidigare, eller välj en senare deadline.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>aktivitet för alla GPU:er</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I vägen: %1 Det kan lämna för få GPU:er av det önskade slaget. Start och slut tar hänsyn till det; det gör inte gränsen för väntetiden.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Extrapolerat: den längsta tidsgränsen för ett observerat jobb var %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 senast %2 (sista ansökningsdag senast %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 från %2 (sista ansökningsdag %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Hur ofta väntegränserna höll de senaste 90 dagarna, efter storlek</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Jobb som väntade längst utöver sin gräns</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Varför inte ”sbatch --test-only”? Slurms egen uppskattning simulerar kön i stunden och vet inget om jobb som kommer senare. Läst som övre gräns höll den för 53 % av 53 jobb på Cedar och för 10 % av 58 jobb på Narval (väntetider ur en publik datamängd).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:er</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Höll</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediangräns</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS-gräns</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Största missar</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Väntade</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriker</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andelar</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Sparade vyer (Ctrl+D sparar det som fönstret visar)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Utlovat och observerat</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Ingen gräns från de senaste 90 dagarna kan bedömas.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>utlovat %1, observerat %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Utlovat</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observerat</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>utlovat</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Ej observerat</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabell %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figur %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Dess data finns i bilagan.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Data till figur %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Flaggor:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Bilaga: figurernas data</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Ett kolon står för det som inte observerats.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Rapportens status</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Grund för berättigandena</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Kopplingsregler</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Framtagen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Rapportens alla värden</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Gränser de senaste 90 dagarna</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU:er per jobb</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Höll</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediangräns</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Median för den publicerade metoden</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Inga jobb på dessa system har observerats.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Utlovat och observerat</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Hur ofta gränser höll som skulle hålla för en del av jobben.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Utlovat</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>som utlovat</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>De största missarna under dessa dagar</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Ställd i kö</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU:er</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Väntade</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Inget jobb väntade längre än sin gräns.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Hur bra gränserna var</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ingens</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Pilotunderlag: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Vad pilotprojektet behöver</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU-modeller</translation>
    </message>
    <message>
        <source>any</source>
        <translation>valfri</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Minne per GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>minst %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Andel som förbrukas</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Gränsernas konfidensnivå</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Var det kan köras</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Alternativ, bäst först</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Förväntad väntetid</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Gräns för väntetiden</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timmar</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-timmar</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Andel kvar efter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Inget system efterfrågades.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Lediga GPU:er de närmaste 14 dagarna</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>För inget alternativ har tillräckligt många mätvärden observerats för att förutsäga lediga GPU:er.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Lediga GPU:er framöver: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Lediga GPU:er var sjätte timme: det förväntade antalet, och band som rymmer hälften och nio tiondelar av timmarna.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>färre i %1 av timmarna</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Vägar till åtkomst</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Vad som antagits</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>En gräns är ett löfte över många jobb: av hundra körningar som denna väntar ungefär så många längre som konfidensnivån lämnar kvar.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Pilotprojektet antas skickas in av ett konto som är nytt på systemet, med en körnings längd som tidsgräns, till den partition som har den kortaste gränsen.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Körningar en efter en väntar på nytt varje gång; slutet med denna konfidensnivå summerar deras gränser och är därför försiktigt.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Inget är känt om prioriteter, om ett projekts begränsningar och om vad en anläggning ändrar efter planens tidpunkt.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU:er i %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU:er i %2 h, %3 körningar samtidigt</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU:er i %2 h, %3 körningar en efter en</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>jobb som inkom senare</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>mätvärden som inkom senare</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>summor som en anläggning angett på nytt</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>en ändrad regel</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>rättad kapacitet</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>en annan programversion</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ej observerat</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>för lite observerat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ej känt</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: brott i serien (kapaciteten ändrades)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: uppskattat (berättigandet är inte avtalat)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: preliminärt (perioden är inte avslutad)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: mindre än 95 % av perioden observerades</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>kolon: ej tillgängligt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fryst</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, rapport nr %2 i stället för nr %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, rapport nr %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Preliminärt: perioden är inte avslutad. Värdena gäller fram till rapportens dag.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Inget är känt om denna period: ingen källa observerades under den, och ingen redovisning av den har importerats.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Data till och med</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-timmar i H100-ekvivalenter</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>timmar för fysiska GPU:er</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Utelämnade avsnitt</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioden före</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>För ett år sedan</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Hittills i år</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Förfallet</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Tilldelningar som berör perioden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Åtkomstform</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Tar slut</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Ingen tilldelning för denna period är känd.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Vad som är kvar av %1 på %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Rät linje till slutet</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>I de senaste 28 dagarnas takt tar den slut %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Hälften startade inom</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Nio av tio startade inom</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Väntetider per system</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Från den tid då ett jobb kunde starta till dess start. Jobb som ännu väntar, eller som avbröts medan de väntade, räknas som längre än så.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Inga väntetider har observerats.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>inget berättigande är känt</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Ingen användning för denna innehavare har observerats.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 av alla innehavares användning på dessa system, berättigad till %2 av deras kapacitet: plats %3 av %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 av alla innehavares användning på dessa system: plats %2 av %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Nationell rapport: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Använt (som förmånstagare)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Betalat (ur egen andel)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Andel av all användning</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berättigat</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Andel av berättigandet</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Användning per system</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalat</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av berättigandet</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utnyttjande av allokerade</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Använt, betalat och berättigat per system</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Ingen användning av GPU:er har observerats.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Ej redovisat, sammanlagt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alla nätverk</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Programgenomgång: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Kötryck</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Ej kopplad andel av användningen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokerade</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utnyttjande</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Väntetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Väntetid p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Fabriksgolvet</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alla system</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU:er är medelvärden över den observerade tiden. Ett system som ingen källa avfrågar observeras inte, vilket inte säger något om dess användning.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Inget system är känt i detta nätverk.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Anläggningsrapport: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Vem som gynnades</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Förmånstagare</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Vem som betalade</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Per åtkomstform</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Per partition</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konton efter GPU-timmar</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU:er över tid</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>GPU:ernas tillstånd har inte observerats: ingen källa mäter dem.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Väntetider</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Tilldelningar och vad som är kvar</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Nära sitt slut (mindre än 60 dagar): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Vad som kan förbättras i telemetrin</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>GPU:ernas tillstånd</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Ingen källa mäter vilka GPU:er som är allokerade, lediga eller nere: lägg till en Slurm-exporter eller slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Ingen exporter anger hur aktiva GPU:erna är: lägg till DCGM- eller AMD-exportern bland källorna.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Ingen källa anger vilka jobb som väntar, per konto.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Ingen jobbredovisning är känd: importera sacct eller lägg till slurmrestd med slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Ej kopplade konton</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Ingen regel kopplar %1 av användningen: koppla dess konton i federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Källa %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 av dess %2 avfrågningar de senaste 24 timmarna misslyckades. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Inget: varje grupp av nyckeltal finns, och varje konto är kopplat.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>den simulerade federationens regler</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>version från %1, %2 regler</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 regler</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Levererat (allokerade och aktiva)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokerade, ej aktiva</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Allokerade (aktivitet mäts inte)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nere</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Fabriksgolvet: GPU:er efter tillstånd</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>GPU:er i medeltal över perioden för %1 system som observerats; %2 har inte observerats.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU:er efter tillstånd över tid</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>GPU:er i medeltal för varje tidsavsnitt; det som inte observerats är skrafferat.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Allokeringsgrad per veckotimme</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Medelvärdet för varje timme över periodens veckor.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Driftstopp, underhåll och tider utan data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Nere: en tiondel av GPU:erna eller fler var ur drift. Underhåll: lika många planerades vara det. Inga data: ingen observerade systemet, som kan ha varit i drift.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Varken driftstopp eller tid utan data har observerats.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Underhåll</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Inga data</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Av unionens andel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Åtkomstformer mot sina tak</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Åtkomstformer</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Vad unionen betalade under perioden, av de GPU-timmar som den var berättigad till. Ett tak kan gälla över längre tid än denna period.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Använt (GPU-timmar)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Summa över jobb av deras GPU:er × körtid i timmar inom perioden. Ett jobb som korsar en periodgräns delas där; ett som ännu kör räknas till sin senaste observation; ett pausat jobb behåller sina GPU:er och räknas. Där ingen redovisning är känd: integralen av de GPU:er som är allokerade till kontona.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>En fysisk GPU: där en anläggnings Slurm räknar chipen i en GPU är två chip en GPU. En MIG-del räknas som sin del av GPU:ns beräkningsdelar.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Förmånstagare och betalare</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Den stat vars användare gynnas, och den innehavare vars andel betalar. En stats projekt på unionens tid är unionens berättigande och den statens förmån. Ej kopplad användning är en egen rad.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Kapacitet × innehavarens andel, integrerat över perioden fram till rapportens dag. Det ställs mot vad innehavaren betalade.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Allokerade GPU:er / (kapacitet − nere − planerat nere), aldrig över 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Den del av allokerad GPU-tid då GPU:n var aktiv, som dess exporter mäter det; okänt där anläggningen saknar en sådan.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPU:er begärda av väntande jobb × tidsgränser / tillgängliga GPU:er: timmar av arbete som väntar på varje GPU. En övre gräns, eftersom jobb slutar före sina tidsgränser.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Väntetid</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Start − startklar, kvantiler enligt Kaplan och Meier med de jobb som ännu väntar som censurerade observationer.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Observerad tid / efterfrågad tid.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Hela GPU-timmar i en tabell avrundas så att delarna tillsammans blir totalen (största resten), så att samma värde kan skilja sig med ett mellan två tabeller. Filerna i CSV, XLSX och JSON har full precision.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importerade filer</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Hur många H100 en GPU räknas som</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Ingen faktor är känd.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Datakällor, per system. Kopplingsregler: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Konton namnges, personer aldrig: programmet lagrar inga användarnamn, jobbnamn eller sökvägar.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Användning per system och åtkomstform</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Använt som förmånstagare</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Tolv månader</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Använt och betalat per månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Användning per månad</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 av %2 månader observerades till minst hälften.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>För lite är känt om tiden hittills för att säga vad som är kvar av allt tillsammans.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Vad som är kvar av tilldelningarna</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Vad som är kvar av berättigandet</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Förlorat vid nollställning</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Förlorat vid nollställning, i anläggningens enhet</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Anläggningens regel</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Inget förlorades vid nollställning.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Vem som gynnades, och vem som betalade</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Vem som betalade för användningen: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Vem som gynnades av det som betalades: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>För ett projekt som flera stater gynnas av: denna innehavares del.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Program som beviljade åtkomst:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Användning per innehavare och system</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Använt per förmånstagare och system</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Vem som gynnades, oavsett vem som betalade. Ej kopplat är det som ingen regel kopplar. Sista raden visar hur mycket av varje system som observerats.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>med Fast Lane högst 10 % av det gemensamma företagets andel</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>med Playground högst 10 % av det gemensamma företagets andel</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>högst 30 % av det gemensamma företagets andel; kommersiell tid högst 20 % av unionens tid</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>högst 25 % av det gemensamma företagets andel</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Användning per åtkomstform</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>All användning per åtkomstform</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Vad unionen betalade, per åtkomstform</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Tak för åtkomstformerna, enligt federationens katalog:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Användning per organisationstyp och program</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Per organisationstyp</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Per program som beviljade åtkomst</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>System efter allokerade men outnyttjade GPU-timmar</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Över den observerade tiden. System som inte mäter utnyttjande finns inte i tabellen.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Inget system mäter hur aktiva dess GPU:er är.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Driftstopp, underhåll och kapacitet</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Kapacitet därefter</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Kapacitetsändringar under perioden</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Inget systems kapacitet ändrades.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Täckning per system och vecka</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Vecka från</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 av %2 systemveckor observerades till 95 % eller mer.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Luckor på mer än ett dygn</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Tid för vilken varken jobb eller mätvärden är kända.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Inget system var oobserverat i mer än ett dygn.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Ej kopplad användning</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Andel av systemets användning</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Användning som ingen regel kopplar</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>All observerad användning är kopplad till en innehavare genom en regel.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobb</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mätvärden</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>anläggningens bokföring</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Av det större</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Samma användning, känd på två sätt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Utifrån</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Jämfört med</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Troliga orsaker</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Timmar för fysiska GPU:er, över den tid som båda sätten känner till. Mer än 1 % isär är värt en fråga till anläggningen.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Inget systems användning är känd på två sätt.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Angivet tidigare</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Angivet nu</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Summor som anläggningar angett på nytt</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Nytt värde den</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Timmar för fysiska GPU:er i anläggningens egen redovisning, som tidigare gav en annan summa för samma tid.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Ingen anläggning har angett någon summa för denna period på nytt.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datakvalitet</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Det som inte observerats är en lucka och aldrig noll. Täckning är den tid för vilken data är kända, delad med den efterfrågade tiden; över flera system viktas den med deras GPU:er. Ett värde där mindre än hälften observerats visas inte.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Startupföretag</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Litet eller medelstort företag</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Stort företag</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentligt organ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startade</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ej startade</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Väntetider per jobbtyp</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Jobb från</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU:er per jobb</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nykomlingar, till exempel startupföretag: konton som inte använt någon GPU på 14 dagar, tills de har använt 100 GPU-timmar.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nykomlingar: hälften startade inom</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nykomlingar: nio av tio startade inom</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Nytillkomna konton</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (del %2 av %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>De längsta väntetiderna var de på %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Försenade avfrågningar av %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Källan avfrågas med %1 mellanrum, och 95 av 100 avfrågningar började inom %2 efter den föregående; den längsta pausen var %3. Avfråga den mer sällan, eller ta reda på vad som fördröjer svaren.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Mest användes i %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Det som inte användes före en nollställning och enligt anläggningens regel inte förs över.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Mest: %1 med %2 av all användning.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Värden över en tid då kapaciteten ändrades utgör ett brott i sin serie.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Användningen räknas inte för någon innehavare förrän en regel i federation.toml kopplar dess konton.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>De tre första av %1 har %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Den tog slut %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Den löpte ut %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>För lite är känt om de senaste 28 dagarna för att säga när den tar slut.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>I de senaste 28 dagarnas takt tar den inte slut före sitt slutdatum.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Använt och kvar gäller tilldelningens hela tid fram till dagen för denna rapport, i timmar för fysiska GPU:er. Dagen då en tilldelning tar slut förutsätter takten under de senaste 28 dagarna; ingen anges där den inte tar slut före sitt slutdatum eller där för lite är känt.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Utnyttjandet gäller alla jobb på systemet. På ett system som inte finns i tabellen har ingen användning observerats, och inget berättigande till det är känt.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Grund för ett berättigande</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Avtalat: angivet av parterna. Uppskattat: härlett ur publicerade bidrag. Antaget: ett antagande i federationsfilen tills ett värde har publicerats; dess andelar av berättigandet är exempel, inte resultat.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Endast %1, med %2 av all användning.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Varken storlek eller användning är känd för %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Varje gräns angavs ur det som var känt när jobbet ställdes i kön, och jämfördes sedan med hur länge det väntade. Gränser som höll för mindre än %1 av jobben visas inte.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Ingen regel kopplar några av dess konton: koppla dem i federation.toml. För lite har observerats för att säga hur mycket de använder.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Nationell rapport</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Programgenomgång</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Anläggningsrapport</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiska GPU:er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Enligt språket</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>EU:s skrivregler</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>EU:s skrivregler: stater i protokollordning, Grekland som EL</translation>
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
        <translation>En månad (2026-10), ett kvartal (2026-Q3), ett år, eller FRÅN..TILL (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Senaste hela månaden</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Senaste hela kvartalet</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Senaste hela året</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alla nätverk</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Det finns ingen tidszon ”%1”. Välj en i listan, eller ett annat namn ur IANA-listan, till exempel America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>”%1” är ingen period. Skriv en månad (2026-10), ett kvartal (2026-Q3), ett år (2026), eller FRÅN..TILL (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Inget system avfrågas ännu: lägg först till en källa.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>”%1” gäller en innehavare, ett nätverk eller ett system som inte längre är känt. Välj ett annat och spara på nytt.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Avbrutet. ”Läs igen” tar fram rapporten.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Vilken rapport</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Text och avsnitt</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Frysta och publicerade</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Tar fram rapporten ur det som är känt nu</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Sparar rapporten med sina värden och kommentarer som de är nu</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Rapporten tas fram.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · s. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Sparade %n fil i %1</numerusform>
            <numerusform>Sparade %n filer i %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Ändra regeln %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Prövad på de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Dra den streckade linjen, eller flytta den med uppil och nedpil. Rött: regeln larmar. Skrafferat: för lite observerades, vilket varken utlöser eller avslutar ett larm.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
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
        <translation> GPU:er</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Upphör med marginal</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Tidsenhet</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Nyckel&amp;tal</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>Lar&amp;mar när det är</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Utan avb&amp;rott i</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>U&amp;pphör med marginal</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Tilldelningen löper &amp;ut inom</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>above</source>
        <translation>över</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>utan data</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Fö&amp;rsta dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sista dag</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>”*” står för valfria tecken: %1 är varje konto vars namn börjar med %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Kont&amp;on</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Ange först ett konto</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Den sista dagen är före den första: välj en senare</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Visas i diagrammet</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Prövas på de senaste 30 dagarna …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Det finns inget som denna regel skulle bevaka nu.</translation>
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
        <translation>Spara som filer</translation>
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
        <translation>CSV, en fil per tabell…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Alla…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Mapp för rapporten</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Spara här</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Spara den här vyn</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersätt</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>En annan vy har det här namnet.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Vyn med det här namnet ersätts.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Behåll planen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Scenariots namn</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Tar bort det scenario vars kolumn är vald</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Behållna planer sida vid sida, en kolumn för var och en</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: väntar högst %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: ingen gräns</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULERAT</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Kan ta emot det</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Bästa alternativ</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Andra</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tredje</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Bästa: klart senast</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Behåll en plan under ett namn, ändra behovet och behåll en till: de står då sida vid sida här.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Egen…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Annan…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alla nätverk</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n AI-fabrik</numerusform>
            <numerusform>%n AI-fabriker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenn</numerusform>
            <numerusform>%n antenner</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alla former</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Sammanfattning på första sidan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Om rapporten har detta avsnitt</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Kommentar under det</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Kommentar under ”%1”</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>för lite observerat</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 observerat)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>För lite observerat för en slutsats: täckning %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Täckning %1: en del av perioden har inte observerats</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Täckning %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>”?”: mindre än hälften av perioden observerades.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>”*”: mindre än 95 % av perioden observerades.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; tills den kan läsas gäller versionen från %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>regeln för kontot %1 har ändrats sedan den skrevs; ta bort den för hand</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>den kan inte läsas; rätta den för hand först</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nod</numerusform>
            <numerusform>%n noder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU:er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n ej kopplat</numerusform>
            <numerusform>%n ej kopplade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>det finns redan en källa med namnet %1; välj ett annat namn</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 är ett av de system som källan %2 betjänar; ändra den posten och dess system för hand</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>ett annat program skriver sina avfrågningar i denna cache, och detta läser den bara; avsluta det andra först</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>källan %1 finns inte längre</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivbordet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Angett med --language på kommandoraden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiska GPU:er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Räkna &amp;GPU:er som</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tids&amp;zon</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Historik att hämta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>För varje källa som läggs till här.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>För varje källa som läggs till här. sources.toml anger dagarna för: %1.</translation>
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
        <translation>Cachens storlek</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mapp</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Öppna mappen: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>Visa &amp;larm som skrivbordsaviseringar</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Starta &amp;med skrivbordet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Hur länge mätvärden sparas</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Inställningar…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivbordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Räkna GPU:er som</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiska GPU:er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Lämna simuleringen</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Tangenter…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Om Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Innehavare och deras summor</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-timmar per innehavare och system</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 av GPU-timmarna</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 enligt anläggningens egna regler</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 använt som betalare: %2 av ett berättigande på %3 hittills</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Grund: avtalat</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Grund: uppskattat</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Grund: antaget</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Täckning för %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Förmånstagare</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Vad sidan visar</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Stater och system</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Användningstabell</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Komplettera kopplingar…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Konton som ingen regel kopplar till en innehavare</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Vem som använde vilket system</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Vad matrisen visar</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timmar</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Användningsandel</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av berättigandet</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Anläggningens enheter</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Ingen källa anger vilka konton som använder GPU:erna under perioden. Det gör en Slurm-källa, en exporter med GPU:er per konto, eller importerade redovisningsfiler.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som förmånstagare</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betalare</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n system angav ingen användning per konto under perioden: %1</numerusform>
            <numerusform>%n system angav ingen användning per konto under perioden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n system observerades utan att någon använde det: %1</numerusform>
            <numerusform>%n system observerades utan att någon använde dem: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Utelämnat, eftersom ingen H100-ekvivalent är känd: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Avfråga nu</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausa avfrågning</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frågar…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Frågar källan en gång extra, utöver dess vanliga tid.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Återuppta avfrågning</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Den avfrågas igen så ofta som är inställt.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Den avfrågas inte förrän du låter den fortsätta eller programmet startar igen. Det som inte avfrågas blir en lucka.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Ändra en källa</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Lägg till en källa</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Namn: ge källan ett namn för att lägga till den; ett test behöver inget.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Frågar %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Hittade: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Kasta det som ändrats? Det är inte sparat ännu.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Kasta det som angetts? Källan är inte tillagd ännu.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Filerna innehåller bara en del av jobben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Namn på s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ty&amp;p</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Filernas tids&amp;zon</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Till exempel för ett enda konto: de täcker då ingen tid.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Använda&amp;rnamn</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Var den finns</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Token skickas okrypterat: den som avlyssnar vägen kan använda den. Använd https:// om nätverket inte är betrott.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;fil</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Klient&amp;certifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klientnyckel</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Mapp som filer läggs i</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Utfärdarens certifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientcertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Klientcertifikatets nyckel</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Fil med token</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Ett eget system…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir eller VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>En sida med mätetal (OpenMetrics- eller Prometheus-text)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>En mapp med redovisningsfiler</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Identifiera</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>En fil som bara du kan läsa</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>En miljövariabel</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Ett kommando som skriver ut den</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Klistra in den här</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>systemets, om tomt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>sparas i en fil som bara du kan läsa</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>sökväg till en fil med rättigheterna 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Namnet ligger fast: det som lagrats från källan bär det.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: den innehåller ett blanksteg.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: börja med https:// eller http://, som i https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: bara https:// och http:// kan avfrågas, inte %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: den kan inte tolkas (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: värdnamnet saknas efter %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: utelämna användare och lösenord; de har egna fält.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: den innehåller ett blanksteg; det gör ingen token.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Mapp: ange hela sökvägen, från /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Tidszon: det finns ingen som heter ”%1”. Europe/Helsinki är en.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Ta reda på det genom att fråga</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Gränser och hur mycket historik</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Ti&amp;meout</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>För ett helt svar; aldrig längre än intervallet.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Ma&amp;x antal serier</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Ett svar som ger fler för ett system misslyckas, och det som var känt finns kvar.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Max &amp;antal konton</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Historik att hämta</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Hur mycket historik som hämtas där cachen inte har någon.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>M&amp;ätintervall i historiken</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Hur långt det är mellan historikens mätvärden.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagar</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>så ofta som den avfrågas</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>en Slurm REST-tjänst</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>en Prometheus, eller något som svarar som en</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>en sida med mätetal</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>en mapp med redovisningsfiler</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>hur många GPU:er det finns</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>vilka som är allokerade</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>hur aktiva de är</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>vem som använder dem</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>vad som väntar</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>vilka jobb som körts</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Någon svarar och frågar vem du är. Nästa steg är inloggningsuppgiften; sedan undersöks det igen.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Hittat: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Hittat: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nod</numerusform>
            <numerusform>%n noder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU:er så som den räknar dem</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konton</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Den anger: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Den anger inte: %1. En annan källa för samma system kan kanske göra det.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Katalogen anger inte hur många GPU:er %1 har.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Katalogen anger %1 GPU:er för %2; källan anger inte hur många det finns.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Katalogen anger %1 GPU:er för %2; källan anger %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>De stämmer överens.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Det är %1 färre.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Det är %1 fler.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Kontrollera att det är detta system, eller en del av det.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Lägg till en källa</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Alla fält på en gång…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Ange inlo&amp;ggningsuppgift…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>N&amp;ästa</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Var den finns</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Vad som hittades</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Vem du är där</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Vilket system det är</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Adressen till en anläggnings Prometheus, Slurm REST-tjänst eller sida med mätetal, så som du skulle öppna den i en webbläsare. Vad det är tar nästa steg reda på; inget sparas ännu.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>En token för Slurm eller en bearer-token, ett användarnamn därtill för Basic-autentisering, eller ett klientcertifikat.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Vilket system i katalogen den gäller. Det troligaste är valt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Namn: det finns redan en källa som heter %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Kasta det som angetts? Källan är inte tillagd ännu.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Frågar %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Det godtas inte: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Inget system i katalogen har ungefär så många GPU:er.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Den svarar så som den kommer att avfrågas: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Filer som hamnar i mappen läses från och med nu som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 avfrågas från och med nu med %n s mellanrum. Under tiden hämtas historiken, där det finns någon; sidan Källor visar hur långt det har kommit.</numerusform>
            <numerusform>%1 avfrågas från och med nu med %n s mellanrum. Under tiden hämtas historiken, där det finns någon; sidan Källor visar hur långt det har kommit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Dess token ligger i skrivbordets nyckelring.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Dess token ligger i filen %1, som bara du kan läsa.</translation>
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
        <translation>försenad</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onåbar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ännu ej observerad</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Token skickas okrypterat (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Hur långt isär jobb, mätvärden och anläggningens bokföring är för de senaste 7 dagarna; markeras över 1 %</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 avfrågningar och %2 fel de senaste 24 timmarna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Senaste svar</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latens</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Mätvärden per minut</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Avvikelse, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Senaste meddelande</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausad</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>jobb</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mätvärden</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>anläggningens bokföring</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 och %2 för de senaste 7 dagarna är %3 isär: se reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 och %2 för de senaste 7 dagarna är %3 isär, vilket beror på räknesättet</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 och %2 för de senaste 7 dagarna stämmer överens inom %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Inget övervakas ännu. Lägg till en källa: en Prometheus, en Slurm REST-tjänst eller en sida med mätetal från en anläggning som du får läsa.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Lägg till källa…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Källor och hur deras senaste avfrågningar gick</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n källa</numerusform>
            <numerusform>%n källor</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Den har inte avfrågats ännu.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Den svarar som den ska.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>senaste svar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n avfrågning de senaste 24 timmarna</numerusform>
            <numerusform>%n avfrågningar de senaste 24 timmarna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n av dem misslyckades</numerusform>
            <numerusform>%n av dem misslyckades</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>hämtningen av dess historik stoppades</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>dess historik hämtas: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>dess token skickas okrypterat: använd https:// om nätverket inte är betrott</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Hämta historik</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Stoppa hämtningen av historik</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Ta bort en källa</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Sluta avfråga %1? Det som lagrats från källan finns kvar.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Sluta avfråga</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>mätvärdena från dess system tar %1 av cachen</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, ungefär %2 mer per år</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>totalt %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>medel %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>summa %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observerat</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Ingen källa ännu: %n system</numerusform>
            <numerusform>Ingen källa ännu: %n system</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n rad till: den finns i CSV-filen</numerusform>
            <numerusform>%n rader till: de finns i CSV-filen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Vad regeln skulle ha gjort</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Inget är känt om detta de senaste 30 dagarna.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Den larmar en gång här.</numerusform>
            <numerusform>Den larmar %n gånger här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>för lite observerat</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 länder. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Värd för en AI-fabrik</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Har en AI-fabriksantenn</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>jämfört med %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokerade, aktivitet okänd</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioden före</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>delvis observerat</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 i medeltal</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Inga data i %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>medel över %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Inga data</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, ej komplett</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, lägsta</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, högsta</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, lägsta till högsta</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>inga data, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERAT</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Bakåt (Alt+vänster)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Framåt (Alt+höger)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Vad som räknas till en stat</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Förmånstagare</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Förmånstagare: vad statens användare använde. Betalare: vad som förbrukades av statens andel.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Visa hela perioden igen (0 på ett diagram, eller dubbelklick)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Varje GPU viktas med modellens faktor. Klicka för fysiska GPU:er.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Alla värden här kommer från en simulering, inga från en verklig anläggning.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Gå till en fabrik, stat, sida eller åtgärd (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alla nätverk</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alla former</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, inzoomat</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>visa hela perioden igen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Hela perioden</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Timme</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Anläggningarnas egna enheter</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fysiska GPU-timmar</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalenter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Startupföretag</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Litet eller medelstort företag</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Stort företag</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentligt organ</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalat</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>uppskattat</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobb</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mätvärden</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>jobb och mätvärden</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalare</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Förmånstagare</translation>
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
        <translation>Åtkomstform</translation>
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
        <source>GPU model</source>
        <translation>GPU-modell</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ej känt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timmar</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h i H100-ekvivalenter</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokerat men outnyttjat</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>I anläggningens enhet</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Användningsandel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Räknat ur</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Berättigat hittills</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Av berättigandet</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-sekunder</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klicka för att se hur detta beräknades.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-timmar, grupperade enligt valet</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>totalt %1, på %n rad</numerusform>
            <numerusform>totalt %1, på %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Ingen användning per konto har observerats under perioden.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Utelämnat, eftersom ingen H100-ekvivalent är känd: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>GPU-andelar (gres/shard, gres/mps) räknas inte alls, eftersom ingen anger hur många en GPU har: %1. Ge systemet shards_per_gpu eller mps_per_gpu i federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG-delar utan GPU-modell kan höra till flera modeller och räknas som en del av den första: %1. Ange modell för systemets kapacitet, eller en [[gpu_type]] för dess typer, i federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Berättiganden är utelämnade, eftersom filtret bara visar en del av det som varje betalare har betalat.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>någon sådan fil finns inte</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kunde inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunde inte skrivas: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Vyn ”%1” är sparad.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Spara den här vyn…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopiera en länk till den här vyn</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Öppna en länk eller fil…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Ingen vy är sparad än</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Vyer…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>En länk till vyn är kopierad. Den som öppnar den ser samma sida, period och filter, av det som det egna programmet känner till.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Spara vyn som fil</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vyer (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparad som %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>Det finns ingen vy i %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Filen har %n vy; detta är den första.</numerusform>
            <numerusform>Filen har %n vyer; detta är den första.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>De sparade vyerna kunde inte läsas: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Ingenting ändrades. Rätta eller ta bort filen och försök igen.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Vyerna kunde inte sparas i %1: %2. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ett annat program skriver till den</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>zoomat till %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Ingen vy är sparad än. Ctrl+D sparar det som fönstret visar: sida, period, filter och zoom.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Byt na&amp;mn…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiera &amp;länk</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Spara som &amp;fil…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Öppna en länk eller f&amp;il…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Vem som väntar hur länge</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Väntetider efter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Åtkomstform</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU:er per jobb</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Väntetider för de jobb som blev startklara under perioden</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Väntetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Väntetid p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startade</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Väntar ännu</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Hälften av jobben väntar kortare</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Nio av tio jobb väntar kortare</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>från när de kunde starta; jobb som ännu väntar räknas med</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Inget jobb som blev startklart under perioden är känt här. En Slurm-källa eller importerade redovisningsfiler berättar om dem.</translation>
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
        <translation>Används Europas AI-fabriker, av vem, och var tar det stopp? Inget övervakas ännu.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Utforska en simulerad federation</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Varje fabrik i katalogen med trettio dagars påhittade jobb, som lämnas ut på denna dator i anläggningarnas egna format. Inget lämnar datorn.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Utforska</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Lägg till din första källa</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>En Prometheus, en Slurm REST-tjänst eller en sida med mätetal från en anläggning som du får läsa. Ett test visar vad som hittades innan något sparas.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Lägg till en källa…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>känner till payer, beneficiary, system, account, mode, partition, organisation och model; fick: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-timmar, i valfri uppdelning</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU:ernas); flera med kommatecken</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>tidszon som perioder delas i och datum avses i</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>känner till hour, day, week, month och quarter; fick: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>en rad per hour (timme), day (dag), week (vecka), month (månad) eller quarter (kvartal)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fysiska GPU:er, eller H100-ekvivalenter</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>ett system, med dess id</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-timmar gäller fysiska GPU:er. Där en anläggnings Slurm räknar chipen i en GPU
(LUMI: två) är de så mycket färre än summan från sacct och sreport;
site_units är i den enhet som anläggningen debiterar i.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Vad man ber en anläggning om, FROM och TO som i 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>vilka filer som importerades, och vad de gav</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>ta tillbaka allt som en fil sade: jobb, summor och den tid den täcker</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>vilken fil, enligt numreringen i import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>ta emot redovisning ur filer som skickats med e-post</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>filernas typ</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>filerna</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>vems jobb det är, med systemets id</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>--format för sacct, om filen saknar rubrikrad</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>--delimiter för sacct, om det inte är |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>även om filen anger ett annat kluster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>filerna innehåller bara en del av jobben (för ett konto): de täcker ingen tid</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>tidszon för tiderna i filerna (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>med --to: det tidsfönster som anläggningen ombads om, som då täcks helt</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>fönstrets slut, ej inräknat</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>för swf, som inte räknar GPU:er</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>skapa en ny cache av det som kan läsas ur en skadad, och ange vad som saknas; den skadade filen lämnas som den är</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>den nya filen; inget får finnas där ännu; utelämnat: bredvid cachen</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>en tidigare kopia av denna cache, för det som inte kan läsas</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>vad som kopplas vart, av vilken regel, och vad som inte kopplas</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>lista varje version av reglerna som har gällt: när den kom, vem som ändrade den och varför</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Regler står i federation.toml; ”factoryfloor example federation” skriver ut en med alla nycklar.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>samma GPU-timmar enligt jobb, enligt mätvärden och enligt anläggningens egen bokföring</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>tidszon som datum avses i</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>jämför varje summering med de jobb den bygger på, och sök efter skador på filen</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>gör om summeringarna</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>kopiera cachen, även medan den skrivs</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopian; inget får finnas där ännu</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>skriv ut reglerna i alerts.toml, deras tillstånd och vad som har larmat</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>vad som larmat de senaste 30 dagarna, i stället för reglerna</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>ange hur ofta en regel skulle ha larmat, och när</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>regeln, med dess id</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>dagar av historik</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>fönstret med den simulerade federationen</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>dagar av simulerad historik</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>simuleringens startvärde</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>inget fönster: skriv ut fabriksgolvet som tabell en gång per tick</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>lämna ut dessa systems aggregat som OpenMetrics, till exempel på 127.0.0.1:9417; ingen användare och inget jobb finns i dem</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>med --publish: en fil med rättigheterna 0600 med den bearer-token som ska skickas</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>med --publish: lämna ut över TLS, med denna kedja i PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>certifikatets nyckel i PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>hämta ett systems historik från dess källor, hur långt tillbaka som helst; det som redan finns hämtas inte igen</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>systemet, med dess id</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>start (ISO 8601, eller 7d för sju dagar sedan)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>slut, ej inräknat; utelämnat: nu</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>ett mätvärde för varje sådant tidssteg, minst 1s; utelämnat: så ofta som källan avfrågas</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>avkoda ett svar och säg vad som finns i det, eller vilken rad eller vilket fält som är fel</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>en fil, eller en URL att hämta</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>vad det ska vara</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>skriv ut vad cachen och katalogen innehåller</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>vad som ska visas</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>en innehavare: EU, eller en stats kod</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>känner till: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>ett mätetal, med dess namn</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>en rad för varje sådant tidssteg</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>väntetider: efter innehavare, åtkomstform eller jobbstorlek</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>skriv ut en federation.toml, sources.toml eller alerts.toml med alla nycklar, förklarade</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>vilken fil</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>måste ligga efter --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report och show skriver ut vad som var känt då; övriga kommandon och fönstret arbetar med det som finns nu</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>fönstret, show, usage, attribution, reconcile, verify, backtest, plan och alerts läser den simulerade federationen; övriga kommandon arbetar med filer och med cachen</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>bara show floor och show shares viktar GPU:er efter modell</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: kapacitet och användning i Europas AI-fabriker</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>skriv ut denna hjälp och avsluta</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>skriv ut versionen och avsluta</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>katalog med federation.toml, sources.toml och alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>SQLite-filen</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>texternas språk, till exempel sv</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>skriv ut vad som var känt då</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>på den simulerade federationen i stället för cachen: fönstret, eller ett läsande kommando, till exempel ”factoryfloor --demo show floor”</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>med --demo: dagar av dess historik</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>logga på stderr vad programmet gör; QT_LOGGING_RULES väljer, till exempel ”factoryfloor.feeds=true”</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>avfråga och lagra utan fönster, till SIGINT eller SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>avfråga varje källa en gång och avsluta</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>med --once: hämta även källornas historik (backfill_days), och avsluta när den finns</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>känner till </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; fick: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>kräver en tid som 2026-11-22T08:00:00Z, ett datum, eller 7d för sju dagar sedan; fick: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>en period med dess namn, till exempel last-month, this-quarter eller last-30d, i stället för --from och --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>start (ISO 8601, eller 7d för sju dagar sedan); utelämnat: midnatt trettio dagar före slutet</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>kräver ett namn som Europe/Helsinki; fick: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>kräver en tidslängd som 15m, 1h eller 1d; fick: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>utdataformat</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>känner till pdf, html, xlsx, csv, json, deic och apel; fick: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>känner till pdf, html, xlsx, csv och json; fick: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>pappersformat för PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; flera med kommatecken</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Danmarks nationella användningsdata) och apel (EGI:s summeringar); flera med kommatecken</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>anläggningens namn i GOCDB, för apel (systemets id)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>id som DeiC har gett centret, eller en del av det, för deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>mapp att skriva till; utelämnat: en fil med html eller json till stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>anger mappen för filerna; bara en av html och json går till stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (förval), last-quarter, last-year, eller FRÅN..TILL</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>tidszon som perioden delas i (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>enligt språket, eller enligt EU:s skrivregler: stater i protokollordning, Grekland som EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>en sammanfattning till första sidan</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>tar AVSNITT=TEXT; fick: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>en text under ett avsnitt; så ofta som det finns avsnitt</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>avsnitt att utelämna, med kommatecken</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>vad en innehavare använde och betalade, mot vad den får</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>alla fabriker sida vid sida</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>ett nätverk, med dess id; utelämnat: alla</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>ett system</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>rapportens nummer, som ”report list” skriver ut det</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>spara en rapport som den är nu, för alltid, och skriv ut dess id</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>de frysta och publicerade rapporterna</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>en fryst rapport som filer: samma värden för alltid</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>märk en fryst rapport som publicerad</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>vilka värden som i dag är andra än i en fryst rapport, och varför; slutkod 1 om det finns några</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>skriv en timer för systemd som tar fram en rapport gång på gång</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (månad), quarter (kvartal) eller year (år)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dag i månaden efter perioden, 1 till 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>dess namn, som ”report definition list” skriver ut det</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>val för en rapport under ett namn, att använda igen</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>de namngivna valen</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>spara val under ett namn; de med samma namn ersätts</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>namnet som de används igen under</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>rapporten med namngivna val, som filer</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>för den simulerade federationen</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>spara rapporten med namngivna val för alltid, och skriv ut dess id</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>ta bort namngivna val</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>en färdig rapport, som filer</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>som manualsida</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>som skript för kommandokomplettering i ett skal</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESKRIVNING</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>FLAGGOR</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>KOMMANDON</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILER</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>SLUTSTATUS</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Utan kommando öppnas fönstret. Data går till standard ut, meddelanden till standard fel. Flaggorna nedan kan stå före eller efter kommandot.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>var data hämtas; ”factoryfloor example sources” skriver ut alla nycklar</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>vem som räknas till vem; ”factoryfloor example federation” skriver ut alla nycklar</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>vad som observerats: mätvärden, jobb och utfallet av varje avfrågning</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>svaret är nej, eller så misslyckades det; standard fel anger varför</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>kommandoraden är fel</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(krävs)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Inget jobb som begärde GPU:er ställdes i kö under perioden.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Inget system i nätverket efterfrågades.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>spela upp ett systems historik: hur ofta väntegränserna höll</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>bedöm de jobb som ställdes i kö härifrån (alla tidigare jobb är kända)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>slutet på det, ej inräknat (nu)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>kräver ett tal över 0.5 och under 0.999; fick: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>hur ofta en gräns måste hålla (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, eller qbets, den publicerade metoden; utelämnat: båda, och ours med --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>en rad per jobb</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>hur väl lediga GPU:er förutsades, i stället för väntetider</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Varje gräns anges ur det som var känt när jobbet ställdes i kön:
jobb som då hade startat eller slutat, och hur länge andra hade väntat.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>känner bara till </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>var och när ett pilotprojekt kan köras</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU:er samtidigt, i varje körning</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>timmar för en körning</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>antal körningar (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>alla körningar samtidigt; annars en efter en</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>GPU-modeller som duger, till exempel H100,GH200 (alla)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB minne som en GPU minst har</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>den första körningen börjar då eller senare (nu)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>system i detta nätverk (alla)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>dessa system, till exempel lumi,alps (alla)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>vems andel som förbrukas</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>åtkomstformen (alla)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planera med det som var känt då (nu)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>lediga GPU:er de närmaste 14 dagarna, timme för timme, i stället för alternativen</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>skriv planen som en rapport till denna mapp</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>underlagets format, till exempel html,json; flera med kommatecken (alla)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>GPU-andelar (gres/shard, gres/mps) räknas inte alls, eftersom ingen anger hur många en GPU har. Ge dessa system shards_per_gpu eller mps_per_gpu i federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG-delar utan GPU-modell kan höra till flera modeller och räknas som en del av den första. Ange modell för dessa systems kapacitet, eller en [[gpu_type]] för deras typer, i federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Dessa system vägs inte in i täckningen, eftersom ingen anger hur många GPU:er de har (capacity i federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Inget jobb använde en GPU under perioden.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Inget konto är känt: ingen anläggning har angett något, och inget jobb har debiterats det senaste året.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Det finns inget att jämföra: av jobb, mätvärden och anläggningens egna summor är färre än två kända för perioden.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Inget jobb väntade på GPU:er.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Om jobb väntar är inte känt: ingen källa berättar om kön.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Inget jobb blev startklart under perioden.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Väntetider är inte kända för perioden: ingen källa berättar om enskilda jobb. Det gör en slurm-rest-källa eller en import av sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Inget jobb använde en GPU under perioden, eller så har innehavaren ingen del i den.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Ingen har skrivit någon anteckning om denna period.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Det finns inget sådant under perioden.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Det finns ingen sådan tilldelning: [[award]]-poster i federation.toml listar dem, och ”factoryfloor example federation” visar hur.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Det finns ingen källa: sources.toml listar dem, och ”factoryfloor example sources” visar hur.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ej känt</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>en vy att öppna: en länk factoryfloor://view, eller en fil</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>varken ett kommando eller en vy: en vy är en länk som börjar med factoryfloor:, eller en fil .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>vad som bevakas och vem som meddelas; ”factoryfloor example alerts” skriver ut alla nycklar</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>deadline för den sista körningen; för ett datum slutet av den dagen i UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Vyn nämner något som inte är känt här och visas utan det: %1. Den som gjorde den kan ha en katalog eller en federation.toml med mer i.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Vyn öppnades inte: dess fält ”%1” säger ”%2”, som den här versionen inte förstår. Be om vyn en gång till.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Vyn öppnades inte: en senare version av Factory Floor skrev den. Installera den versionen.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Vyn öppnades inte: dess länk är längre än någon som Factory Floor skriver. Be om vyn som fil.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Detta är ingen länk till en vy: en sådan börjar med factoryfloor://view? och har varken mellanslag eller radbrytningar.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>en vy har bara texter och en tabell ”choice”.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>det finns två vyer med namnet ”%1”; den första gäller.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 är större än någon fil med vyer som Factory Floor skriver och lästes inte.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 har fler vyer än vad som kan sparas; de sista utelämnades.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Inget i %1 kan läsas: %2 innehåller det som säkerhetskopian innehåller.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 innehåller det som kunde läsas ur %2: %n rad.</numerusform>
            <numerusform>%1 innehåller det som kunde läsas ur %2: %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n rad kommer från säkerhetskopian.</numerusform>
            <numerusform>%n rader kommer från säkerhetskopian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Det som saknas räknas som ej observerat. Källorna tillfrågas om det igen, så långt tillbaka som backfill_days anger; ”factoryfloor backfill” frågar efter mer.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>För att använda den, lägg den i stället för den skadade filen, som är orörd, eller ange den med --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: ingen person namnges: personers id är tomma, och Person.json skrivs inte. CPU-tid och lagring är 0, eftersom detta program räknar GPU:er.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: centrets id är noll-GUID. Ange rätt id med --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 GPU-timmar saknar känd åtkomstkälla, och %2 saknar känt universitet; DeiC:s kontrollprogram anmärker på dessa rader.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: tidslängder är GPU-sekunder, eftersom meddelandet inte har plats för GPU:er. CPU-tiderna upprepar dem, och ingen benchmark tillämpas.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: anläggningen har fått systemets id som namn. Ange namnet i GOCDB med --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: månaderna följer %1, och inte UTC som EGI:s månader.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs är 0 där bara mätvärden är kända.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>%1 av perioden observerades: för lite att lämna in. Minst hälften krävs.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>%1 av perioden observerades. Det som inte observerats saknas i det som lämnas in.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Det som lämnas in räknar fysiska GPU:er.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Ingen rapportmall har sparats.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Inget är känt om denna period; rapporten säger det.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Detta program byggdes utan sitt fönster och skriver ingen PDF. Paketet ”factoryfloor” gör det; html, xlsx, csv och json skrivs även här.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Ingen rapport har frysts.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Inget värde avviker från rapport %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 av %2 värden avviker från rapport %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Sedan frysningen har %1 filer importerats, med %2 nya eller rättade jobb.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Rapporten gjordes utan dessa avsnitt, för vilka inget jämförs: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Rapport %1 var redan publicerad. Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Inget körs ännu. För att aktivera: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Det finns ingen innehavare ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Det finns inget nätverk ”%1”. Kända är: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Rapporten har inget avsnitt ”%1”. Den har: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Det finns ingen tidszon ”%1”. Kända är, bland andra ur IANA-listan: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Den simulerade historiken kom inte i tid.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>”%1” är ingen period. Kända är: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: av %1 har rapporten bara en del, och EGI tar en post för hela månaden. Lämna in hela månader som är slut.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Det finns ännu ingen cache på %1. ”factoryfloor collect” och ”factoryfloor import” skapar den; ange annars en annan med --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>kräver ett GUID, till exempel f0679faa-242e-11eb-3aba-b187bcbee6d4; fick: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Bästa alternativ först. En väntegräns visas bara där gränserna de senaste 90 dagarna
höll för minst %1 % av jobben (konfidensnivå %2); raden säger hur ofta.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Den växte med %1 det senaste dygnet, vilket blir %2 om året.</numerusform>
            <numerusform>Den växte med %1 om dagen de senaste %n dagarna, vilket blir %2 om året.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Cachen tar upp %1 på disken.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Den växte inte det senaste dygnet.</numerusform>
            <numerusform>Den växte inte de senaste %n dagarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Hur mycket den växer är känt i morgon.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Det är mer än dess gräns på %1: de äldsta mätvärdena förgrovas, en del varje timme.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Dess gräns på %1 nås omkring %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Av det är %1 ledigt för det som kommer.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>%1 körningar och %2 summeringar av dagar och månader jämfördes: alla stämmer.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>%1 körningar och %2 summeringar av dagar och månader jämfördes: %3 avviker. ”factoryfloor verify --rebuild” gör om summeringarna.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Själva filen är skadad. ”factoryfloor repair” skapar en ny av det som kan läsas, och av en säkerhetskopia.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n timme med mätvärden är skadad; den räknas som ej observerad.</numerusform>
            <numerusform>%n timmar med mätvärden är skadade; de räknas som ej observerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Detta program byggdes utan sitt fönster. ”factoryfloor demo --headless” skriver ut det simulerade fabriksgolvet, och ”factoryfloor collect” avfrågar anläggningarna.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Det finns ingen bildskärm här. Utan en sådan skriver ”factoryfloor demo --headless” ut det simulerade fabriksgolvet, och ”factoryfloor collect” avfrågar anläggningarna.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor är redan öppet med denna cache; dess fönster har lagts överst.</translation>
    </message>
</context>
</TS>
