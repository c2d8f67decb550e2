<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm tæller %1 GPU&apos;er, heraf %2 allokeret. I fysiske GPU&apos;er, hvor et MIG-udsnit eller en andel tæller sin del, er det %3 og %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Bed centret om resultatet af:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 er tidligere importeret med andre indstillinger (%2). Det, filen sagde om %3 job, blev først trukket tilbage.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: intet at importere: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, job %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, linje %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: og %2 mere.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Det, der ikke kom med, er gemt uden navne i %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 job har umulige tider eller antal og blev afvist.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1 antages at rumme alle job på %2 fra %3 til %4. Rummer filen kun nogle, så importér den med --partial; dækker den mere, så angiv det med --from og --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>intet nyt: den er importeret tidligere</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>intet i den er rigtigt</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>noget i den er forkert</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>der kørte intet</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Et andet Factory Floor skriver til %1. Luk det, eller læg filerne i en overvåget mappe (kind = &quot;folder&quot; i sources.toml), hvorfra det henter dem.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Ingen fil blev importeret.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Import %1 (%2 af %3) er trukket tilbage: Det, den sagde om %4 job og %5 totaler, tæller ikke længere. Det, der tidligere var kendt om disse job, tæller igen.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Tiden fra %1 til %2 er ikke længere dækket af den.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Et andet Factory Floor skriver til %1. Luk det først.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Der findes ingen import %1. Der findes: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Import %1 er allerede trukket tilbage, %2. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Der kendes ingen H100-ækvivalent for GPU&apos;erne i %1: Forbruget der er ukendt i denne enhed og indgår ikke i nogen sum eller andel. En [[gpu]]-post i federation.toml angiver, hvor mange H100 en model tæller for.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Perioden fra %1 til %2 er tom: --from skal ligge før --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Cachen har endnu ingen data for %1: »factoryfloor collect« forespørger dets kilder, »factoryfloor import« indlæser filer.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Cachen har endnu ingen data: »factoryfloor collect« forespørger kilder, »factoryfloor import« indlæser filer.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Der er ingen data fra %1 til %2. Der er for %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Endnu er ingen regel kontrolleret: Vinduet og »factoryfloor collect« gør det en gang i minuttet.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Intet blev udløst det seneste døgn.</numerusform>
            <numerusform>Intet blev udløst de seneste %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Der findes ingen regel »%1«. Der findes: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: tilbage til %2, %3 af %4 dage (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Der er intet at hente: --from skal ligge før --to, og --every skal være mindst 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Ingen kilde for %1 har historikken. Føj en af typen prometheus eller slurm-rest til %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Stoppet. Det, der kom, er gemt; samme kommando fortsætter derfra.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Et andet program skriver til %1 og henter ikke historikken for dette. Afslut det, kør dette igen, og start det derefter.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Cachen opdateres: %1 %. En kopi af den, som den var, bevares ved siden af.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Et andet program skriver allerede til %1. Lad det forespørge disse centre, eller angiv en anden cache med --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>De aggregerede tal kan ikke udstilles: %1 (%2). Ret det, der står ved --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>De aggregerede tal findes på %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Enhver, der kan nå denne adresse, kan læse dem: --publish-token begrænser det.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Historikken fra %1 er hentet, med data for %2 % af den tid.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Historikken kunne ikke hentes. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>En alarm kunne ikke sendes til %1: %2. Ret [notify] i alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Der er ingen kilde at forespørge. Tilføj en i %1, for eksempel:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Det, der ventede i hukommelsen, kunne ikke skrives og er gået tabt. Kilderne spørges om det igen, så langt de kender deres historik.</translation>
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
        <translation>ICAIN-pilotprojekt</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konti efter GPU-timer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Adgangsform</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>ikke tilknyttet</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>de største %1 af %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Ingen regel tilknytter denne konto.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>forventet</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>halvdelen af timerne</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % af timerne</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilotprojektet</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annonceret</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Ledige GPU&apos;er de næste 14 dage</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Der er observeret for få målinger til at forudsige ledige GPU&apos;er.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Mellem %1 og %2 ventes at være ledige.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Der er plads til pilotprojektet fra %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % har færre</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % har færre</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % har færre</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % har færre</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Forventet: %1 GPU&apos;er</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Halvdelen af sådanne timer: %1 til %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % af sådanne timer: %1 til %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: ingen data siden %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 er %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>indtil videre</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>indtil %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Slået fra</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n udløst</numerusform>
            <numerusform>%n udløste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n begynder</numerusform>
            <numerusform>%n begynder</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Intet at overvåge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Har varet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Udløst</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varede</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Ekstremværdi</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Daværende regel</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>kvitteret %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, stadig udløst</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Udløses ved</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>dæmpet %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Udnyttelse af allokerede</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køpres</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU&apos;er nede</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Svar fra en kilde</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Andel af berettigelse</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Ubrugt bevilling</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Kilde forsinket</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Lav udnyttelse</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Højt køpres</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Andel over berettigelse</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Bevilling slutter ubrugt</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Intet svar fra en kilde</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 uden data</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>for bevillinger, der slutter inden for %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle kilder</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>alle indehavere</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>alle bevillinger</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>alle systemer</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>det seneste døgn</numerusform>
            <numerusform>de seneste %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Ville ikke være udløst %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>yderligere %n</numerusform>
            <numerusform>yderligere %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Ville være udløst én gang %1: %2.</numerusform>
            <numerusform>Ville være udløst %n gange %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Dæmpet</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kvitteret</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Udløst</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Hvilke alarmer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Dæmp</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Det, der er udløst, og det, der begynder</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Intet er udløst. Reglerne kontrolleres en gang i minuttet.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Kvittér</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Vis siden</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Udløst de seneste 30 dage</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Intet blev udløst de seneste 30 dage.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Ny regel…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Redigér…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>Slå &amp;fra</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Slå &amp;til</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Som fra start</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Den medfølgende regel, som den var fra start</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>I 1 time</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>I 1 døgn</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>I 1 uge</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Indtil videre</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Ikke længere dæmpet</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Cachen opdateres: %1 %. En kopi af den, som den var, bevares ved siden af.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Gem billede</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG-billede i skærmstørrelse (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-billede (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tegning (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Gem tabel</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerede værdier (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Den tidszone, som perioder begynder i, dage opdeles i, og tider skrives i</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Tilknyt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Ret tilknytning</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Ikke tilknyttede konti efter GPU-timer</translation>
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
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Begunstiget: hvis brugere har gavn af det</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>B&amp;etaler: hvis andel bruges</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>A&amp;dgangsform</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Note: hvem siger det, og hvorfor</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>vælg…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Trækker den seneste tilknytning tilbage</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Søger efter konti, som ingen regel tilknytter…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Alle konti med forbrug i denne periode er tilknyttet.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Vælg først, hvem der er begunstiget, og hvem der betaler</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 tæller nu for %2; historikken følger.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 er igen ikke tilknyttet.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Konti ovenfor, som reglen omfatter: %1, med %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>En Flatpak kan ikke selv føje sig til det, der starter med skrivebordet. Tilføj den i skrivebordets indstillinger.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(berettiget til %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berettiget</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Berettiget: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Alarmer (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n alarm, som ingen har set (Ctrl+B)</numerusform>
            <numerusform>%n alarmer, som ingen har set (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 af %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 tabt ved tidligere nulstillinger</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>afsluttet, %1 bortfaldet</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>under %1 brugt pr. %2: bevillingen skæres ned</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>mindst %1 brugt, som krævet pr. %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Efter centrenes egne afregningsregler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik for at se, hvordan det er beregnet.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Her er intet bevilget, så intet bliver forbrugt.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Bevillingen er udløbet; %1 bortfaldt.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Bevillingen er brugt op.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Berettigelsen er brugt op.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>For lidt af denne tid er observeret til at sige, hvad der er tilbage, og hvor længe det rækker.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>For lidt af de seneste 28 dage er observeret til at sige, hvor længe det rækker.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Med de seneste 28 dages tempo bliver bevillingen ikke brugt op inden sit udløb, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Med de seneste 28 dages tempo bliver berettigelsen ikke brugt op inden udgangen af denne tid, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Med de seneste 28 dages tempo rækker bevillingen til %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Med de seneste 28 dages tempo rækker berettigelsen til %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 tilbage.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Tilbage, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Ret linje, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Tilbage: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Bevillingen blev brugt op den %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Berettigelsen blev brugt op den %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Sæt græ&amp;nser</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Måles…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for altid</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dage</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Cachens størrelse</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Som mod&amp;taget</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Hvert &amp;5. minut</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Højst på disken</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Hvor længe målinger bevares, som de kom; derefter et gennemsnit pr. 5 minutter. Summer over hele timer og dækningen forbliver, som de var.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Hvor længe et gennemsnit pr. 5 minutter bevares, regnet fra i dag; derefter ét pr. time.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>De ældste målinger gøres grovere, så længe filen er større.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>yderligere %n</numerusform>
            <numerusform>yderligere %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Målinger pr. system: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Målinger, der er yngre end 31 dage, bevares altid, som de kom.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Hvert 5. minut: Denne tid regnes også fra i dag og skal være længere.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Højst på disken: mindst 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabellen [cache] er forkert og gælder ikke; ret den i hånden: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Disse kan ikke vælges her: Dataene er simulerede, eller %1 kan ikke læses.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Bestemt af [cache] i %1; en ændring her skrives dér.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Intet gøres grovere af sig selv. En grænse skrives i [cache] i %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Grænser for cachen</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Målinger ud over disse grænser bliver til gennemsnit, og deres detaljer kan ikke genskabes. Skal grænserne sættes?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Sæt grænser</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERET</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm tæller beregningschips (GCD): to pr. GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Kontrakt af 31. august 2026, 387,8 millioner euro; skal kunne bruges i 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Kontrakt af 22. april 2026, 290 millioner euro</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>AI-opgradering under kontrakt siden 26. januar 2026, 129 millioner euro (ES, PT, TR): to partitioner af ukendt størrelse</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Derudover bruges 16 H200 NVL som cloud-GPU&apos;er (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Antallet er en nedre grænse, modellen ukendt. Kontrakt af 22. juli 2026, 80 millioner euro; installation fra efteråret 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Kontrakt af 21. april 2026, 29,76 millioner euro; installation fra 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Indviet den 8. september 2026, ved siden af MIMERs system</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Kontrakt af 16. marts 2026, 55 millioner euro, om GB200 NVL4; skal være i drift i andet halvår 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Skal snart være fuldt tilgængeligt, oplyst i juni 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale; indviet den 5. september 2025. To antal er offentliggjort: 5.938 noder × 4 = 23.752, som bruges her, og 5.884 × 4 = 23.536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale; fra Jules Verne-konsortiet (Frankrig, Nederlandene, Grækenland). Kontrakt af 18. november 2025; installation fra 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Opdelt i klynger, hvis størrelser ændrer sig; antallet for hver er det, der er dokumenteret, og lægges ikke til helheden</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>SLAIFs system skal afløse det i 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>CZAI&apos;s KarolAIna kommer til at stå ved siden af</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>En AI-optimeret partition ved siden af LEONARDO; hvornår den kom i drift, er ikke fundet</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Udvalgt den 12. marts 2025; ingen kontrakt fundet</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Udbud åbent til 16. oktober 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>GPU-partitionen ved siden af Discoverer, der kun har CPU&apos;er</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Betjener AI2F, indtil Alice Recoque gør det</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Betjener AI2F, indtil Alice Recoque gør det; hvad dets Slurm tæller som en GPU, er ikke fundet</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Tjenester fra 2026; ingen kontrakt fundet</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Skal afløse Vega i 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Udvalgt den 10. oktober 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 millioner euro fra fællesforetagendet ud af 200 millioner; fuld drift i 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Skal anskaffes; tilskuddet løber fra 1. september 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Skal anskaffes, 82 millioner euro i alt; med en eksperimentel platform</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Et EuroHPC-system uden for AI-fabrikkerne</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Intet tal afviger mere end sin afrunding.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 af %2 tal afviger mere end deres afrunding.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Siden fastfrysningen er %n fil importeret,</numerusform>
            <numerusform>Siden fastfrysningen er %n filer importeret,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>med %n nyt eller rettet job.</numerusform>
            <numerusform>med %n nye eller rettede job.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Ikke sammenlignet, da rapporten blev lavet uden dem: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Ændringer siden fastfrysningen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dengang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Intet blev observeret i denne periode.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Dataene er simulerede.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 som tabel</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Vis diagrammet</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERET</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Én måling tilbage</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Én måling frem</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Ti målinger tilbage</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Ti målinger frem</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Tilbage til forrige hul eller ændring</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Frem til næste hul eller ændring</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Til første måling</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Til sidste måling</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Næste serie opad</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Næste serie nedad</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Zoom ind ved trådkorset</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Zoom ud ved trådkorset</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Vis hele perioden</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Ét vindue tilbage i tiden</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Ét vindue frem i tiden</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Tilbage til forrige zoom</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Fastgør værdierne ved trådkorset, eller slip dem</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Begynd eller afslut et tidsrum ved trådkorset</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Tilføj en note ved trådkorset</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Slip trådkors, fastgjorte værdier og tidsrum i denne rækkefølge</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Flyt med taster</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Perioden før som linje</translation>
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
        <translation>Dækning</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Afkrydsede kolonner vises, den øverste længst til venstre.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Fabriksgulvets kolonner</translation>
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
        <translation>SIMULERET</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Begge siders nøgletal og deres forskel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemer</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Den viste periode</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Perioden før den</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Dækning af %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Udnyttelse af allokerede</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køpres</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Ledige, i gennemsnit</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Nede, i gennemsnit</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Gemte valg</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Vælg et sæt, eller navngiv disse</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Gemmer type, periode, sprog, kommentarer og afsnit under dette navn; »seneste hele måned« forbliver den seneste</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Sletter valgene med dette navn; rapporter, der er lavet, bliver</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Valgene er gemt som »%1«.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>»%1« er slettet.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Vis alarmer</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Alt er i orden.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Navnet på %1 blev ikke fundet. Kontrollér adressen, og at dette netværk kan slå den op.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Ingen forbindelse til %1 (%2). Kontrollér, at serveren kører, og at ingen firewall står imellem.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Certifikatet for %1 er underskrevet af en udsteder, der ikke er betroet her (%2). Angiv centrets udsteder med »ca«.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Certifikatet for %1 tilhører en anden vært (%2). Brug det navn, der står i certifikatet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Certifikatet for %1 er ikke gyldigt på dette tidspunkt (%2). Centret skal forny det; kontrollér også denne computers ur.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Ingen krypteret forbindelse til %1 (%2). Kontrollér, at porten taler TLS; taler kilden almindelig HTTP, så lad adressen begynde med http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Proxyen lod ikke forespørgslen til %1 slippe igennem (%2). Kontrollér miljøets proxyindstillinger.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 svarede ikke i tide (%2). Kontrollér adresse og port, og at serveren ikke er overbelastet; næste forespørgsel prøver igen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 lukkede forbindelsen, før svaret var komplet (%2). Næste forespørgsel prøver igen.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 sendte forespørgslen et andet sted hen, hvilket ikke blev fulgt (%2). Angiv kildens endelige adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>Svaret fra %1 er større end tilladt (%2). Bed om mindre med en forvalgt opsætning eller dine egne forespørgsler.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Svaret fra %1 kunne ikke pakkes ud (%2). En proxy foran centret kan være skyld i det.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 svarer ikke i korrekt HTTP (%2). Kontrollér adresse og port.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 afviste loginoplysningerne (%2). Kontrollér kildens bruger og token.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Tokenet til %1 accepteres ikke længere (%2). Forny det, eller lad »token_command« udskrive et nyt.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 afviste forespørgslen (%2). Kontrollér kildens adresse og type.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>Svaret fra %1 var tomt. Exporteren kører, men måler intet; centret må se på det.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 svarede ikke i JSON (%2). Måske står en loginside eller en proxy foran.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>Svaret fra %1 er ikke det, denne type kilde giver (%2). Kontrollér type og adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 kan ikke læses: %2. Den, der skriver filen, må rette den.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 svarede, men melder selv om et problem: %2. Centret må se på det.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 gav kun en del af sine data (%2). Tallene dækker mindre, indtil alt er der igen.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 har ingen af de metrikker, der blev spurgt efter (%2). Kontrollér opsætning og forespørgsler.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 taler en version, som dette program ikke kender (%2). Et nyere program kan hjælpe.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Ret posten; resten gælder.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Loginoplysningerne til %1 kunne ikke læses (%2). Kontrollér den fil, variabel eller kommando, de kommer fra.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Et andet program slettede cachen %1, mens den var i brug. Den blev skrevet igen samme sted; intet gik tabt.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Et andet program erstattede cachen %1, mens den var i brug. Alt indsamlet ligger i %2, hvor indsamlingen fortsætter. Vil du beholde det, så afslut dette program og læg den fil i stedet for den anden.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Et andet program afkortede eller overskrev cachen %1, mens den var i brug. Indsamlingen fortsætter i den nye fil %2. Afslut dette program, og erstat den beskadigede fil med en sikkerhedskopi, den nye fil eller resultatet af »factoryfloor repair«.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Et andet program slettede journalen (-wal) til cachen %1, mens den var i brug. Indholdet blev reddet; intet gik tabt.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Et andet program afkortede journalen (-wal) til cachen %1, mens den var i brug. De nyeste forespørgsler kan mangle; de tæller som ikke observeret. »factoryfloor verify« sammenligner resten.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 er skrevet af en nyere version af dette program (%2). Filen er ikke rørt; opdatér programmet, eller angiv en anden fil.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 kan ikke skrives (%2). Ret rettighederne, eller angiv en anden fil med --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Disken med %1 er fuld (%2). Gør plads: Det indsamlede venter imens i hukommelsen.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Et andet program skriver til %1 (%2). Dette læser og følger med.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 ligger på et netværksfilsystem (%2), hvor cachen ikke er sikker. Læg den på en lokal disk.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 kan ikke læses (%2). Kontrollér, at den findes og må læses.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 kan ikke skrives (%2). Gør plads på disken, eller angiv en mappe, der må skrives i.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 hører til et andet system (%2). Angiv det rigtige; hører den alligevel til dette, så brug --force, eller force = true for en mappe i sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Stoppet, før det var færdigt.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Programmet lavede en fejl ved %1 (%2). Indberet den med disse ord.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Der findes intet system »%1«. Der findes: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Der findes ingen rapport %1. Der findes: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Rapport %1 kan ikke læses fra cachen (%2). Gå tilbage til en sikkerhedskopi af cachen, eller fastfrys den på ny.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Der findes ingen rapportskabelon »%1«. Der findes: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Rapportskabelonen »%1« blev ikke gemt (%2). Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Summerne for %1 er større, end der kan tælles (%2). Et job har umulige tider eller GPU&apos;er; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Noten om %1 blev ikke gemt (%2). Skriv den på ny med færre ord.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Cachen er ved at blive åbnet. Tallene følger, så snart den er klar.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Et ukendt problem ved %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 kender ikke denne adresse (%2). Kontrollér stien.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 har selv en fejl (%2). Næste forespørgsel prøver igen; bliver den ved, må centret se på det.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Kilden</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kilden</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 kan ikke bruges som cache (%2). Filen er ikke rørt; angiv en anden med --cache, eller lav en ny ud fra en beskadiget med »factoryfloor repair«.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Sådan er det beregnet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopiér, hvordan det er beregnet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Usikkert</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (observeret %2 af %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, vægtet efter GPU&apos;er (tiden alene: observeret %2 af %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Jobkørsler</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huller</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, %2 i alt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Nyeste data</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Gem som CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Gem som billede…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiér eller gem</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopiér, gem som CSV eller som billede (Skift+F10 på tabellen eller diagrammet)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>»%1« er kopieret: Indsæt det som tabel eller som billede.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gemt som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 kunne ikke skrives: %2. Vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU&apos;er efter brug</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Ingen målinger af dette system i denne periode.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Udnyttelse af allokerede</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Kødybde</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centret oplyser ikke, hvilke job der venter.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Ventetid til start</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centret oplyser ingen job, eller for få er startet til at sige noget.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Andel pr. stat</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Centret oplyser ikke, hvilke konti der kører.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Hvornår der er travlt</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Allokerede GPU&apos;er pr. stat</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Aktivitet på alle GPU&apos;er</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>for alle brugere</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>som betaler · andel af kapaciteten, mærke: berettiget til</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU&apos;er, som startklare job beder om; tilbageholdte og afhængige job under linjen</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU&apos;er, som startklare job beder om</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>halvdelen af jobbene venter kortere end p50, ni af ti kortere end p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>allokeringsgrad efter time og ugedag, %1</translation>
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
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Tal i stedet for tegninger</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Tal i stedet for tegninger (T på et diagram)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Gem billede…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Gem alle diagrammer som billede</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Tal, andele og ventetider, der gælder en periode, er kun for denne tid. Klik for hele perioden.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Forrige fabrik</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Næste fabrik</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Med en anden fabrik eller en anden periode</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Endnu ingen kilde</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, valgt</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokeret, ikke aktiv</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Aktiv, allokering ikke oplyst</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ingen adgangsform</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Tilbageholdt eller afhængig</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>intet job startet</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>for job startet i intervaller på %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Ledig eller nede</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokeret</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Kødybde</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>ikke nået</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Usikkert: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (usikkert)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik for at se, hvordan det er beregnet.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>som i perioden før</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 mod perioden før</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 mod perioden før</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>henter historikken…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observeret</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Usikkert: Antallene af GPU&apos;er modsiger hinanden.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Dataene er simulerede.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Dækning %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Usikkert: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Nyeste data: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik for at se, hvordan det er beregnet.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERET</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>perioden før ukendt</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Ingen ændring angivet: For lidt af %1 er observeret til en sammenligning.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>som i perioden %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 mod %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokeret, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokeret, aktivitet ukendt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ikke meldt</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Ikke observeret i denne periode.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berettiget</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Bjælke</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Fabriksgulvet: et kort pr. fabrik</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>aktuel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>utilgængelig</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>endnu ikke observeret</translation>
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
        <translation>Vis alle</translation>
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
        <translation>Vist: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Systemer efter aktualitet eller land</translation>
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
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokeret, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokeret</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Aktivitet på alle GPU&apos;er, hvor allokeringer ikke oplyses</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Udnyttelse af allokerede</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Dækning af allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Efterspurgt nu</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>aktivitet %1, allokering ikke oplyst</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>allokering ikke oplyst</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ækvivalenter</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;er</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU&apos;er efter brug</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Andel af kapacitet</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Allokering, 24 h til nu</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Allokering, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Efterspurgte H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Efterspurgte GPU&apos;er</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Alder nu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Usikkert: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Som det er nu, uanset perioden.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Kun %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Centret oplyser ingen job, eller for få er startet til at sige noget.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Halvdelen af jobbene venter kortere end %1, ni af ti kortere end %2. Job, der stadig venter, er talt med.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Centret oplyser ikke, hvor aktive dets allokerede GPU&apos;er er.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 allokeret og ikke aktivt i denne periode.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Alder på den nyeste måling, hos kilden.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Allokerede GPU&apos;er af dem, der er oppe.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktuel</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 installeret, ifølge kataloget eller centret</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Ingen oplyser, hvor mange GPU&apos;er der er.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Allokerede GPU&apos;er af dem, der er oppe, over de seneste 24 timer.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 efterspurgt af job, der kunne starte nu; tilbageholdte og afhængige job er ikke talt med.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Centret oplyser ikke, hvilke job der venter.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Udnyttelse</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Endnu ingen kilde. En Slurm REST-tjeneste, en Prometheus eller en metrikside fra centret kunne oplyse det; et klik tilføjer en.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>hvad der venter</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>En Slurm REST-tjeneste eller regnskabsfiler kunne oplyse det.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>hvor aktive GPU&apos;erne er</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>En GPU-exporter i en Prometheus kunne oplyse det.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Det sidste kunne en GPU-exporter i en Prometheus oplyse.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Ikke oplyst: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Aktivitet som gennemsnit over den allokerede GPU-tid.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Fabriksgulvet: hver fabriks GPU&apos;er efter tilstand</translation>
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
            <numerusform>%1 GPU&apos;er</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 pct.point</translation>
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
        <translation>GPU&apos;er</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>pct.point</translation>
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
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd d. MMM yyyy, HH.mm</translation>
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
        <translation>d. MMM yyyy, HH.mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH.mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH.mm</translation>
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
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n aktuel</numerusform>
            <numerusform>%n aktuelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n forsinket</numerusform>
            <numerusform>%n forsinkede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n utilgængelig</numerusform>
            <numerusform>%n utilgængelige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n endnu ikke forespurgt</numerusform>
            <numerusform>%n endnu ikke forespurgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Kilder, efter hvor friske de er. Klik for listen.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Offentliggør</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Ændringer siden fastfrysningen</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Markerer den som den version, der blev udleveret</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Tilbage til udkastet</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Offentliggjort rapport nr. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Fastfrosset rapport nr. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, i stedet for nr. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: tallene, som de blev gemt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrik, stat, side eller handling</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Hvorhen</translation>
    </message>
    <message>
        <source>page</source>
        <translation>side</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikker</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andele</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planlægger</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Tilføj kilde</translation>
    </message>
    <message>
        <source>action</source>
        <translation>handling</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stat</translation>
    </message>
    <message>
        <source>view</source>
        <translation>visning</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Højest: %1. Lavest: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ingen data</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Siderne i sidepanelet, oppefra</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Gå til en fabrik, en stat eller en side</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Alarmer: hvad der er udløst, hvad der var udløst, reglerne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Tilbage og frem</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Fra ét element eller diagram til det næste</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>På en tabel eller et diagram: kopiér som tabel og som billede</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>På en tabel eller et diagram: gem som CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>På en tabel eller et diagram: gem som billede</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>På en tabel eller et diagram: menuen</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>På et tal: hvordan det er beregnet</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Denne liste</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Dets tal som tabel og tilbage</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopiér som tabel og som billede</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Træk</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Zoom; panorér med Skift, vælg et tidsrum med Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+hjul</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom ved markøren</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Fastgør værdierne; i signaturforklaringen: skjul en serie</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dobbeltklik</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Hele perioden; i signaturforklaringen: én serie alene</translation>
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
        <translation>Kapacitet og forbrug i Europas AI-fabrikker, ud fra centrenes egen telemetri. Fri software under GNU General Public License, version 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Langs et diagram over tid</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>På et diagram over tid</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Gem det, vinduet viser, som en visning</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>De gemte visninger</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>I en tabel: sortér efter cellens kolonne</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Ikke tilknyttet</translation>
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
        <translation>Østrig</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien-Hercegovina</translation>
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
        <translation>Tjekkiet</translation>
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
        <translation>Grækenland</translation>
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
        <translation>EUROPA-konsortiet</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrig</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Det Forenede Kongerige</translation>
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
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
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
        <translation>Nederlandene</translation>
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
        <translation>Rumænien</translation>
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
        <translation>Slovakiet</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Tyrkiet</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Den Europæiske Union</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>aftalt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>anslået</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>bevilget %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>heraf brugt %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>tilbage %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>bortfaldet %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>betalt %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>berettiget til %1 indtil nu</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>grundlag: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Konti, som ingen regel tilknytter en indehaver.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Der kendes ingen berettigelse her.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Brugt som betaler, hvor en berettigelse er kendt: %1 af %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>bevillingen til %1 på %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Udeladt, da der ikke kendes nogen H100-ækvivalent: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Ikke talt med her, da de også dækker andre systemer: bevillinger til %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Af berettigelse</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betaler</translation>
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
            <numerusform>Bevilget til %n konto.</numerusform>
            <numerusform>Bevilget til %n konti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Forbrugskurve</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Adgangsformer</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Hverken en bevilling eller en berettigelse kendes her.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-timer efter adgangsform</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Intet forbrug i denne periode.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betaler</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Intet af det forbrug, der tæller her, blev observeret.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klik for at se, hvordan det er beregnet.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Søg en stat</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stater</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Dine</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Med forbrug i perioden</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle stater</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>De øvrige stater</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr. %1, i stedet for nr. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>offentliggjort %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>fastfrosset %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Ingen endnu. »Fastfrys« gemmer en rapport med tallene, som de er, uanset hvad der sker med dataene.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Fastfrosne og offentliggjorte rapporter</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Fastfrosset som rapport nr. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Rapport nr. %1 er offentliggjort.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokeret, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokeret, aktivitet ukendt</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Et token, der indsættes, gemmes i skrivebordets nøglering; hvor den ikke tager imod det, i en fil, som kun du kan læse.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Her er ingen nøglering fra et skrivebord (secret-tool er ikke installeret, eller der kører ingen session), så et token, der indsættes, gemmes i en fil, som kun du kan læse (rettigheder 0600), i konfigurationens mappe »tokens«.</translation>
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
        <translation>Factory Floor – simuleret</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>alle på én gang</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ikke før</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>slutter senest</translation>
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
        <translation>&amp;GPU&apos;er samtidig</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Længde af en kørsel</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Kørsler</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Én efter én, eller alle på én gang</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU-&amp;model</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>&amp;Hukommelse pr. GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Begynder</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Ellers begynder det nu</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Andel fra</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Hvis andel pilotprojektet bruger</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>A&amp;dgangsform</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>K&amp;onfidensniveau</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Hvor ofte en grænse skal holde</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pilotprojektets første dag</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Pilotprojektets sidste dag</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Vilkårlig</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ingens</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Tilføj en note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Redigér noten</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy, HH.mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Køling repareret; nye scheduler-indstillinger …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Hvornår (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Gem</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Noten er for lang: %n tegn for meget.</numerusform>
            <numerusform>Noten er for lang: %n tegn for meget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Alle, der læser denne cache, kan se den: Skriv ingen personnavne.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Noten er gemt. Den gælder %1, uden for den viste periode.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Fjern en note</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Fjern denne note for altid?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Ingen har skrevet en note om denne periode. En note vises på diagrammerne ovenfor og følger med det, der eksporteres.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Tilføj note…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Noter til dette system i denne periode</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Åbn en visning</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Link til en visning</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Link, du har fået tilsendt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fil…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Visninger (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Ventes fra %1 til %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Med grænsen begynder det senest %1 og slutter senest %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Det koster %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Andelen har %1 tilbage i år før pilotprojektet.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Det, der vises om muligheden</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Mulighed</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Kommende ledige GPU&apos;er</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Hvor godt det er</translation>
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
        <translation>størrelse ukendt</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU&apos;er</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Forventet ventetid</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1-grænse</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Ventetid og kørsler, til %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Slutter senest</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Andel derefter</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Hvorfor her</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, forbundet med %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>lavest: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Udnyttelse af allokerede</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køpres</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Fabriksgulvet</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Bjælkernes længde</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;er</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>To perioder eller to systemer side om side</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Hvem har brugt det</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Andel af GPU-timer pr. land</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Andel af GPU-timer</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Intet forbrug pr. konto blev observeret i denne periode.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-ækvivalenter i %n system</numerusform>
            <numerusform>%1 H100-ækvivalenter i %n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU&apos;er i %n system</numerusform>
            <numerusform>%1 GPU&apos;er i %n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n uden kendt H100-ækvivalent: %1</numerusform>
            <numerusform>%n uden kendt H100-ækvivalent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, hvis GPU&apos;er ikke er talt: %1</numerusform>
            <numerusform>%n, hvis GPU&apos;er ikke er talt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>henter historikken…</translation>
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
        <translation>%1 H100-ækvivalenter efterspurgt</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU&apos;er efterspurgt</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>nu</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Ventetider og efterspurgte GPU&apos;er gælder kun %1. Alle andre tal gælder alle brugere.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Ventetider, efterspurgte GPU&apos;er og hvem der har brugt det: kun %1. Alle andre tal gælder alle brugere.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>For alle brugere: filteret gælder ikke.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>som betaler · andel af kapaciteten, mærke: berettiget til</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Andel af kapacitet</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Intet system passer til filteret.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Visning: tabel, kort, kolonner</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolonner…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>%1 af %n system vist</numerusform>
            <numerusform>%1 af %n systemer vist</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Hvad landkortet viser</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Forbrug</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Berettigelse</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: ændring mod %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Andel af berettigelse pr. land</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Intet land har en berettigelse, der kendes her.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Alle netværk</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, som betaler</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, som begunstiget</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Rapportens sider</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Med &amp;klokkeslæt</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Egen periode</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Til, dette tidspunkt ikke medregnet</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Slutningen skal ligge efter begyndelsen.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · tidszone %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Seneste 24 timer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Seneste 7 dage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Seneste 30 dage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dette kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dette år</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Forrige kvartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Forrige år</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egen periode</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERET</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observeret</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Hvad pilotprojektet behøver</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Muligheder</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>på systemerne i netværket ovenfor; periode, stat og adgang ovenfor gælder ikke her</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Systemer, hvor pilotprojektet kan køre, det bedste først</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Notat …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Skriver planen som rapport i alle formater til en mappe</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Mappe til notatet</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Notatet blev gemt som %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>De seneste måneders køer afspilles igen; det tager nogle sekunder første gang.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Intet system hører til dette netværk.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n system kan klare det</numerusform>
            <numerusform>%n systemer kan klare det</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Svartid, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Langsomste, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Forespørgsel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvaret</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Forespørgsler som diagram eller enkeltvis</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Hvor meget af loggen</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Forespørgslernes svartid</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Der er ingen forespørgsel til denne kilde i loggen.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Forespørgsler enkeltvis, den nyeste først</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopiér eller gem loggen over forespørgsler</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Forespørgsler</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n forespørgsel</numerusform>
            <numerusform>%n forespørgsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislykket</numerusform>
            <numerusform>%n mislykkede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Tilpas bredde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
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
        <translation>Større</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Større (Ctrl+hjul)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Søg i rapporten</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Rapporten er ved at blive lavet</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke fundet</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n forekomst</numerusform>
            <numerusform>%n forekomster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1 af %2 dele er læst</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Ingen opgørelse fra centrets regnskab ligger helt inden for denne tid.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Målingerne for den tid, centrets regnskab dækker, er lavet ud fra dets jobregnskab; de stilles ikke over for regnskabet.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Centrets regnskab omfatter kun nogle konti; målinger, som ikke kender konti, stilles ikke over for det.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Centrets regnskab dækker %1 af denne tid; tallene ved siden af gælder samme tid og konti.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Målingerne for %1 af denne tid er lavet ud fra centrets jobregnskab, ikke målt: Job og målinger sammenlignes over resten.</translation>
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
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
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
        <translation>Kapacitet fra %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Afregning</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Andel: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>ikke nået: for mange venter stadig eller gav op</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>start − startklar; p90 efter Kaplan og Meier, med job, der stadig venter, og dem, der blev annulleret, mens de ventede, som censurerede</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>tilbageholdte og afhængige job samt dem til et senere tidspunkt eller en reservation tæller ikke; et ventende array tæller med hver opgave</translation>
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
        <translation>startet</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>venter stadig eller forsvandt uden at starte</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Ikke observeret</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Planlagt nede: op til %1 GPU&apos;er</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>overordnet konto %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>label %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>mønster %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Ingen adgangsform</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aftalt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>anslået</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installeret</translation>
    </message>
    <message>
        <source>available</source>
        <translation>tilgængelig</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>allokerbar</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>ukendt antal %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhed</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU&apos;er i H100-ækvivalenter</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fysiske GPU&apos;er</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Kilderne viser %1 GPU&apos;er (%2), federation.toml eller kataloget angiver %3: Kontrollér, hvilke labels der skelner GPU&apos;erne, eller kapaciteten dér.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1 GPU&apos;er er allokeret af en kapacitet på %3 (%2): Et af de to tal er forkert.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, pr. %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 af %3 GPU&apos;er</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ikke målt</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>som kilden angiver det</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, centrets gennemsnit over alle GPU&apos;er</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 af %2 systemer har en kilde</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Svaret før det gælder stadig.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Det nyeste svar er ældre end 2,5 intervaller.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Der er ikke sat nogen kilde op for dette system.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Der kendes ingen H100-ækvivalent for dets GPU&apos;er.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Kilden oplyser, hvor mange GPU&apos;er der er, og hvor aktive de er, men ikke hvilke der er allokeret.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>en måling gælder til den næste, dog højst 2,5 intervaller; derefter er der et hul, aldrig nul</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>allokeret / (kapacitet − nede − planlagt nede), aldrig over 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>allokeret</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>kapacitet</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nede</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>planlagt nede</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>ledig eller nede, vides ikke</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>udeladt, da det ikke oplyser, hvad der er allokeret</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>aktivitet, gennemsnit over allokeret GPU-tid</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>aktiv og allokeret</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>allokeret, hvor aktiviteten er kendt</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>aktivitet ifølge</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>systemer, der oplyser det</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(allokeret − aktiv og allokeret), summeret over den tid, hvor begge blev observeret</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>af allokeret</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>aktivitet, gennemsnit over alle GPU&apos;er; kilden oplyser ikke, hvilke der er allokeret</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>kapacitet, hvor aktiviteten er kendt</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPU&apos;er, som ventende job beder om, × tidsgrænser / tilgængelige GPU&apos;er; en øvre grænse, da tidsgrænser er længere end køretider</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>efterspurgte GPU&apos;er × tidsgrænser, gennemsnit</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>tilgængelige GPU&apos;er, gennemsnit</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>observeret tid / ønsket tid, over alle systemer med en kilde, hvert vægtet efter sine GPU&apos;er</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observeret</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ønsket</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>indgår ikke i dækningen, da kapaciteten ikke er kendt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>GPU-timer, som centret tæller dem, × centrets enheder pr. sådan time</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>enheder pr. time, som centret tæller dem</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>bevilget</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brugt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>tilbage</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>tabt ved tidligere nulstillinger</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>bortfaldet</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>ingen regel tilknytter disse konti</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>ingen konto hos denne indehaver blev brugt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 og %2 mere</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 af %2: %3 kapacitet, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>sum over job af fysiske GPU&apos;er × køretid i timer inden for perioden, som betaler</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>sum over job af fysiske GPU&apos;er × køretid i timer inden for perioden, som begunstiget</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>alle GPU-timer</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>brugt som betaler, hvor en berettigelse er kendt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>forbrug på systemer uden berettigelse</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>udeladt, da dets GPU&apos;er ikke har nogen H100-ækvivalent</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>GPU-timer brugt som betaler / GPU-timer berettiget til indtil nu; berettigelse = sum over tid af dens brøkdel × dens grundlag</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>berettiget indtil nu</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grundlag</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>job: tid, hvor hvert job er kendt; målinger: den tid, de gælder</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>bevilget − brugt af konti med bevilling og dem under dem, inden for bevillingerne − bortfaldet, da en bevilling udløb</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>ingen bevilling er kendt: periodens berettigelse − forbrug som betaler på systemer med kendt berettigelse</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>brugt ud over udløbne bevillinger</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>forbrug tæller for den nærmeste konto (den selv eller en overordnet) med en gældende bevilling; er der flere, for den, der udløber først</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>tempo de seneste 28 dage</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>for lidt blev observeret</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>slipper op</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>for lidt af denne tid blev observeret</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>En GPU-time er en hel MI250X: to chips i en time</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Hele noder: 4 GPU-timer for en node pr. time; ud fra chips, altså en nedre grænse, hvor et job beder om færre end otte</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(kerner / 8, hukommelse / 64 GB, chips) × timer × 0,5; ud fra chips alene, altså en nedre grænse</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: under 40 % brugt efter 6 måneder, så skæres bevillingen automatisk ned</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Hele noder med 4 GH200; kvoten fastsættes på ny hvert kvartal, og det ubrugte går tabt</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU&apos;er × timer / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Den månedlige kvote er totalen delt på bevillingens måneder; derefter lavere prioritet</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Der findes intet netværk »%1«. Kendte er: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Der findes intet system »%1«. Kendte er: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Der findes ingen indehaver »%1«. Kendte er: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Der findes ingen adgangsform »%1«. Kendte er: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Der findes ingen GPU-model »%1«. Kendte er: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Antallet af GPU&apos;er skal være fra 1 til %1; det er %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>En kørsels timer skal være over 0 og højst %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Antallet af kørsler skal være fra 1 til %1; det er %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Hukommelsen pr. GPU skal være over 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Konfidensniveauet skal være over 0,5 og under 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Fristen %1 ligger ikke efter %2, planens tidspunkt.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Fra %1 til fristen %2 er der %3 h, men kørslerne alene tager %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Det har %1 GPU&apos;er af den ønskede slags; pilotprojektet behøver %2 på én gang.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Det har ingen %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Ingen af dets GPU&apos;er vides at have %1 GB hukommelse.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Det vides ikke, hvor mange GPU&apos;er det har, og intet job på det blev observeret.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Ingen grænse: Intet job på det er kendt, og målinger af ledige GPU&apos;er og af køen viser kun %1 af de %2 starter, som en grænse kræver.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Ingen grænse: Intet job på det er kendt, og grænsen ud fra målinger holdt kun for %1 af %2 forsøg de seneste 90 dage.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ingen grænse: Hverken job eller ledige GPU&apos;er og kødybde blev observeret. Ventetider kræver jobposter, fra Slurms jobregnskab eller fra filer.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>For få job observeret til en grænse: %1 af %2 de seneste 90 dage.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Ingen grænse: De seneste 90 dage holdt den kun for %1 af %2 job.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ingen grænse: Intet job på det blev observeret. Ventetider kræver jobposter, fra Slurms jobregnskab eller fra filer.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Den gælder job af alle størrelser: For få af denne størrelse blev observeret.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Fra målinger: Intet job på det er kendt. Grænsen følger af ledige GPU&apos;er og kødybden og er videre end en fra job; den holdt for %1 af %2 forsøg de seneste 90 dage.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>%1-grænsen holdt for %2 af %3 job de seneste 90 dage.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Mediangrænsen var %1 gange den publicerede metodes (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapoleret: Det største observerede job havde %1 GPU&apos;er.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Det kan slutte efter fristen: Med %1-grænsen for ventetiderne slutter det %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Andelen har %1 GPU-h tilbage i år, %2 for lidt.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Forventet ventetid for en kørsel: %1; %2-grænsen er %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>%1-grænsen for en kørsels ventetid er %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Adgangsformer: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Med ukendt størrelse eller afgørelsestid: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Ikke til et pilotprojekt af denne størrelse eller længde: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Ledige GPU&apos;er forudsiges ikke: Det kræver 14 dages målinger af, hvilke GPU&apos;er der er allokeret; %1 h blev observeret.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>I disse dage giver det forventede antal ledige GPU&apos;er ikke plads til en kørsel i pilotprojektet.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Efter det forventede antal ledige GPU&apos;er er der plads til en kørsel fra %1. En kø kan tage den først.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Lært af %1 h målinger; timer med vedligeholdelse er udeladt, og det annoncerede er trukket fra.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Afprøvet på historikken fra %1 startdage: 90 %-båndet rummede %2 af timerne og 50 %-båndet %3; fejlen (pinball-tab) var %4 gange fejlen for »som i samme time en uge før«.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>det hele skyldes opgørelsesmåden</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>%1 er tilbage ud over det, der skyldes opgørelsesmåden</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>ingen årsag er kendt; sammenlign konti og dage</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>ledige reservationer: sreport afregner %1 for reserverede, ledige GPU&apos;er på reservationens konto; job har dem ikke</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>huller: målingerne dækker %1 af tiden, det længste hul er %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>reserverede GPU&apos;er tælles måske som allokeret af centrets exporter</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>job er kun kendt for %1 af tiden; importér eller forespørg resten</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>enheder: den ene er %1 gange den anden, som om den ene tæller chips og den anden GPU&apos;er</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport afregner GPU&apos;er, der står ledige i en reservation, på dens konto; intet job havde dem</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport tæller et MIG-udsnit som en GPU og ingen andele af GPU&apos;er; her tæller hver som sin del af en GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>et suspenderet jobs GPU&apos;er forbliver optaget og tæller; den forløbne tid i sacct medregner ikke den tid</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|første − anden| / den største af de to</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>job og målinger</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>mere end 1 % fra hinanden markeres</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>centrets regnskab</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>sandsynlig årsag</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importerede filer</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integral over perioden af de GPU&apos;er, der er allokeret til kontiene</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>sum over job af fysiske GPU&apos;er × modellens faktor × køretid i timer inden for perioden</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>sum over job af fysiske GPU&apos;er × køretid i timer inden for perioden</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekunder</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>de tilknytningsregler, der gjaldt på brugstidspunktet</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>som centret afregner det</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>allokeringsgrad</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>udnyttelse (af allokerede)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>køpres</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>dækning</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>ventetid</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>andel af berettigelse</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>råderum</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>centrets enheder</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>afstemning</translation>
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
        <translation>Kørslerne begynder senere: Grænsen kender ikke køen på det tidspunkt, og enkelte uger kan afvige. Den blev bedømt, som den var angivet syv dage før hvert job.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Planens tidspunkt, %1, ligger i fremtiden: Der vides endnu intet om det.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Vedligeholdelse af %1 GPU&apos;er: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Reservation af %1 GPU&apos;er: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Vedligeholdelse af alle GPU&apos;er: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Reservation af alle GPU&apos;er: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (oplyst af centret).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (fra federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Grænsen for job af alle størrelser duer heller ikke: Den holdt for %1 af %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Kørslerne begynder senere: Grænserne blev bedømt, som de var angivet syv dage før hvert job.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Den gælder job af alle størrelser: Grænsen for denne størrelse holdt kun for %1 af dens job, og der kræves %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Og %1 til.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>observeret tid / ønsket tid, over de systemer, som forbruget kan komme fra</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Afventer første måling</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Før første måling</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Afventer første forespørgsel.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I vejen: %1 Det levner for få GPU&apos;er til alle kørsler på én gang. Start og slut tager højde for det; det gør grænsen for ventetiden ikke.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I vejen: %1 Det levner for få GPU&apos;er til en kørsel. Start og slut tager højde for det; det gør grænsen for ventetiden ikke.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Starten %1 ligger ikke før fristen %2. Lad det begynde tidligere, eller vælg en senere frist.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>aktivitet på alle GPU&apos;er</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>I vejen: %1 Det kan levne for få GPU&apos;er af den ønskede slags. Start og slut tager højde for det; det gør grænsen for ventetiden ikke.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapoleret: Den længste tidsgrænse for et observeret job var %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 senest %2 (frist senest %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 fra %2 (frist %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Hvor ofte ventegrænser holdt de seneste 90 dage, efter størrelse</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>De job, der ventede længst ud over deres grænse</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Hvorfor ikke »sbatch --test-only«? Slurms eget skøn simulerer køen i øjeblikket og ved intet om job, der kommer senere. Læst som en øvre grænse holdt det for 53 % af 53 job på Cedar og for 10 % af 58 job på Narval (ventetider fra et offentligt datasæt).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;er</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediangrænse</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS-grænse</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Største afvigelser</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventede</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabrikker</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Andele</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planlægger</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemte visninger</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Gemte visninger (Ctrl+D gemmer det, vinduet viser)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Lovet og observeret</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Ingen grænse fra de seneste 90 dage kan bedømmes.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>lovet %1, observeret %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observeret</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lovet</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Ikke observeret</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabel %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figur %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Dataene findes i bilaget.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Data til figur %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Mærker:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Bilag: data til figurerne</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Et kolon står for det, der ikke blev observeret.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Rapportens status</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Berettigelsernes grundlag</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Tilknytningsregler</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammenfatning</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Alle rapportens tal</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Grænser de seneste 90 dage</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU&apos;er pr. job</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediangrænse</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Median for den publicerede metode</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Intet job på disse systemer blev observeret.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Lovet og observeret</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Hvor ofte grænser holdt, der skulle holde for en del af jobbene.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>som lovet</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Disse dages største afvigelser</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Sat i kø</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU&apos;er</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventede</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Intet job ventede længere end sin grænse.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Hvor gode grænserne var</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>ingens</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Pilotnotat: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Hvad pilotprojektet behøver</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kørsler</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU-modeller</translation>
    </message>
    <message>
        <source>any</source>
        <translation>vilkårlig</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Hukommelse pr. GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>mindst %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Andel, det bruger af</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Grænsernes konfidensniveau</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Hvor det kan køre</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Muligheder, den bedste først</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Forventet ventetid</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Ventegrænse</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Slutter senest</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-timer</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Andel derefter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Der blev ikke spurgt om noget system.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Ledige GPU&apos;er de næste 14 dage</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>For ingen mulighed blev der observeret målinger nok til at forudsige ledige GPU&apos;er.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Kommende ledige GPU&apos;er: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Ledige GPU&apos;er hver sjette time: det forventede antal og bånd, der rummer halvdelen og ni tiendedele af timerne.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>færre i %1 af timerne</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Veje til adgang</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>En grænse er et løfte over mange job: Af hundrede kørsler som denne venter omtrent så mange længere, som konfidensniveauet levner.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Pilotprojektet antages indsendt af en konto, der er ny på systemet, med kørslens længde som tidsgrænse, til partitionen med den korteste grænse.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Kørsler én efter én venter forfra hver gang; sluttidspunktet med dette konfidensniveau lægger deres grænser sammen og er derfor forsigtigt.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Intet er kendt om prioriteter, om et projekts begrænsninger og om, hvad et center ændrer efter planens tidspunkt.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU&apos;er i %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU&apos;er i %2 h, %3 kørsler på én gang</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU&apos;er i %2 h, %3 kørsler én efter én</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>job, der kom senere</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>målinger, der kom senere</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>totaler, som et center har angivet på ny</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>en regel, der er ændret</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>kapacitet, der er rettet</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>en anden programversion</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke observeret</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>for lidt observeret</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: brud i serien (kapaciteten ændrede sig)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: anslået (berettigelsen er ikke aftalt)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: foreløbig (perioden er ikke afsluttet)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: mindre end 95 % af perioden blev observeret</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>kolon: ikke tilgængelig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fastfrosset</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Offentliggjort</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, rapport nr. %2 i stedet for nr. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, rapport nr. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Foreløbig: Perioden er ikke afsluttet. Tallene er dem indtil rapportens dag.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Intet er kendt om denne periode: Ingen kilde blev observeret i den, og intet jobregnskab for den er importeret.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Data indtil</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-timer i H100-ækvivalenter</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>timer på fysiske GPU&apos;er</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Udeladte afsnit</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioden før</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>For et år siden</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>År til dato</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bevilget</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Bortfaldet</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Bevillinger, der berører perioden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Adgangsform</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Slipper op</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Der kendes ingen bevilling i denne periode.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Det, der er tilbage af %1 på %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Ret linje til udløb</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Med tempoet fra de seneste 28 dage slipper den op den %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Halvdelen startede inden for</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Ni af ti startede inden for</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Ventetider pr. system</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Fra det tidspunkt, hvor et job kunne starte, til dets start. Job, der stadig venter eller blev annulleret, mens de ventede, tæller som længere end det.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Ingen ventetid blev observeret.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>ingen berettigelse er kendt</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Intet forbrug hos denne indehaver blev observeret.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 af alle indehaveres forbrug på disse systemer, berettiget til %2 af deres kapacitet: plads %3 af %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 af alle indehaveres forbrug på disse systemer: plads %2 af %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>National rapport: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Brugt (som begunstiget)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Betalt (af egen andel)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Andel af alt forbrug</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berettiget</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Andel af berettigelse</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Forbrug pr. system</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Af berettigelse</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Udnyttelse af allokerede</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Brugt, betalt og berettiget pr. system</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Ingen brug af GPU&apos;er blev observeret.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Tilbageholdt, i alt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle netværk</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Programgennemgang: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Allokeringsgrad</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Køpres</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Ikke tilknyttet andel af forbrug</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allokeret</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Udnyttelse</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Fabriksgulvet</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemer</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU&apos;er er gennemsnit over den observerede tid. Et system, som ingen kilde forespørger, er ikke observeret, hvilket intet siger om dets brug.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Intet system er kendt i dette netværk.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Centerrapport: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Forbrug</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Hvem havde gavn</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Hvem betalte</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Efter adgangsform</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Efter partition</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Konti efter GPU-timer</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU&apos;er over tid</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>GPU&apos;ernes tilstande blev ikke observeret: Ingen kilde måler dem.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ventetider</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Bevillinger og hvad der er tilbage</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Tæt på udløb (under 60 dage): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Hvad der kan forbedres i telemetrien</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>GPU&apos;ernes tilstande</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Ingen kilde måler, hvilke GPU&apos;er der er allokeret, ledige eller nede: Tilføj en Slurm-exporter eller slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Ingen exporter oplyser, hvor aktive GPU&apos;erne er: Føj DCGM- eller AMD-exporteren til kilderne.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Ingen kilde oplyser, hvilke job der venter, pr. konto.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Der kendes intet jobregnskab: Importér sacct, eller tilføj slurmrestd med slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Ikke tilknyttede konti</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Ingen regel tilknytter %1 af forbruget: Tilknyt dets konti i federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Kilde %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 af dens %2 forespørgsler i de seneste 24 timer mislykkedes. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Intet: Alle grupper af tal er der, og alle konti er tilknyttet.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>den simulerede føderations regler</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>version fra %1, %2 regler</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 regler</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Leveret (allokeret og aktiv)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Allokeret, ikke aktiv</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Allokeret (aktivitet måles ikke)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Fabriksgulvet: GPU&apos;er efter tilstand</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Gennemsnitlige GPU&apos;er over perioden for %1 systemer, der blev observeret; %2 blev ikke observeret.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU&apos;er efter tilstand over tid</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Gennemsnitlige GPU&apos;er for hvert tidsafsnit; det, der ikke blev observeret, er skraveret.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Allokeringsgrad efter time i ugen</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Gennemsnittet for hver time over periodens uger.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Nedetid, vedligeholdelse og tider uden data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Længde</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Nede: En tiendedel af GPU&apos;erne eller flere var ude af drift. Vedligeholdelse: Lige så mange var planlagt nede. Ingen data: Ingen observerede systemet, som godt kan have kørt.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Hverken nedetid eller tid uden data blev observeret.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Vedligeholdelse</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ingen data</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Af Unionens andel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Adgangsformer i forhold til deres lofter</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Adgangsformer</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Det, Unionen betalte i perioden, af de GPU-timer, den var berettiget til i den. Et loft kan gælde over længere tid end denne periode.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Brugt (GPU-timer)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Sum over job af deres GPU&apos;er × køretid i timer inden for perioden. Et job, der krydser en periodegrænse, deles dér; et, der stadig kører, tæller indtil sin seneste observation; et suspenderet job beholder sine GPU&apos;er og tæller. Hvor intet jobregnskab er kendt, integralet af de GPU&apos;er, der er allokeret til kontiene.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>En fysisk GPU: Hvor et centers Slurm tæller en GPU&apos;s chips, er to chips én. Et MIG-udsnit tæller sine beregningsudsnit i forhold til hele GPU&apos;ens.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Begunstiget og betaler</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Den stat, hvis brugere har gavn af det, og den indehaver, hvis andel betaler. En stats projekt på Unionens tid er Unionens berettigelse og den stats gavn. Ikke tilknyttet forbrug har sin egen række.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Kapacitet × indehaverens brøkdel, integreret over perioden indtil rapportens dag. Den holdes op mod det, dens indehaver betalte.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Allokerede GPU&apos;er / (kapacitet − nede − planlagt nede), aldrig over 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Den del af den allokerede GPU-tid, hvor GPU&apos;en var aktiv, som dens exporter måler det; ikke kendt, hvor et center ikke udstiller en exporter.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPU&apos;er, som ventende job beder om, × tidsgrænser / tilgængelige GPU&apos;er: timers arbejde, der venter på hver GPU. En øvre grænse, da job slutter før deres tidsgrænse.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Start − startklar, kvantiler efter Kaplan og Meier med de job, der stadig venter, som censurerede observationer.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Observeret tid / ønsket tid.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afrunding</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Hele GPU-timer i en tabel afrundes, så delene giver totalen (største rest); derfor kan samme tal afvige med én mellem to tabeller. Filerne i CSV, XLSX og JSON har fuld præcision.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>importerede filer</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100-ækvivalenter</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Hvor mange H100 en GPU tæller for</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU-model</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Ingen faktor er kendt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Datakilder pr. system. Tilknytningsregler: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Konti nævnes, personer aldrig: Programmet gemmer hverken brugernavne, jobnavne eller stier.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Forbrug pr. system og adgangsform</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Brugt som begunstiget</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Tolv måneder</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Brugt og betalt pr. måned</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Forbrug pr. måned</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 af %2 måneder blev observeret halvt eller mere.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>For lidt er kendt om tiden indtil nu til at sige, hvad der er tilbage af det hele tilsammen.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Hvad der er tilbage af bevillingerne</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Hvad der er tilbage af berettigelsen</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Tabt ved nulstillinger</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Tabt ved nulstillinger, i centrets enhed</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Centrets regel</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Intet gik tabt ved en nulstilling.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Hvem havde gavn, og hvem betalte</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Hvem betalte for forbruget: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Hvem havde gavn af det betalte: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Af et projekt, som flere stater har gavn af, denne indehavers del.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programmer, der gav adgang:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Forbrug efter indehaver og system</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Brugt efter begunstiget og system</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Indehaver</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Hvem der havde gavn, uanset hvem der betalte. Ikke tilknyttet er det, ingen regel tilknytter. Sidste linje viser, hvor meget af hvert system der blev observeret.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>med Fast Lane højst 10 % af fællesforetagendets andel</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>med Playground højst 10 % af fællesforetagendets andel</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>højst 30 % af fællesforetagendets andel; kommerciel tid højst 20 % af Unionens tid</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>højst 25 % af fællesforetagendets andel</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Forbrug efter adgangsform</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Alt forbrug efter adgangsform</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Hvad Unionen betalte, efter adgangsform</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Adgangsformernes lofter ifølge føderationens katalog:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Forbrug efter organisationstype og program</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Efter organisationstype</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Efter program, der gav adgang</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Systemer efter allokerede, men uudnyttede GPU-timer</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Over den observerede tid. Systemer, der ikke måler udnyttelse, er ikke med i tabellen.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Intet system måler, hvor aktive dets GPU&apos;er er.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Nedetid, vedligeholdelse og kapacitet</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Kapacitet derefter</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Kapacitetsændringer i perioden</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Intet systems kapacitet ændrede sig.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Dækning pr. system og uge</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Uge fra</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 af %2 systemuger blev observeret til mindst 95 %.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Huller på mere end en dag</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Tid, hvor hverken job eller målinger er kendt.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Intet system var uobserveret i mere end en dag.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Ikke tilknyttet forbrug</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Andel af systemets forbrug</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Forbrug, som ingen regel tilknytter</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>En regel tilknytter alt observeret forbrug en indehaver.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>centrets regnskab</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Af den største</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Samme forbrug, kendt på to måder</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Over for</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Sandsynlige årsager</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Timer på fysiske GPU&apos;er, over den tid, begge måder kender. Mere end 1 % fra hinanden er værd at spørge centret om.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Intet systems forbrug er kendt på to måder.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Tidligere angivet</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Nu angivet</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Totaler, som centre har angivet på ny</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Angivet på ny</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Timer på fysiske GPU&apos;er i centrets eget regnskab, som tidligere gav en anden total for samme tid.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Intet center har angivet en total for denne periode på ny.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datakvalitet</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Det, der ikke blev observeret, er et hul, aldrig nul. Dækning er den tid, hvis data er kendt, i forhold til den ønskede tid; over flere systemer vægtes den efter deres GPU&apos;er. Et tal, hvoraf mindre end halvdelen blev observeret, tilbageholdes.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Lille eller mellemstor virksomhed</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Stor virksomhed</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentligt organ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Ventetider efter jobtype</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Job fra</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Jobbets GPU&apos;er</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nytilkomne, såsom startups: konti, der ikke havde brugt nogen GPU i 14 dage, indtil de har brugt 100 GPU-timer.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nytilkomne: halvdelen startede inden for</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nytilkomne: ni af ti startede inden for</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Nytilkomne konti</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (del %2 af %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>De længste ventetider var dem på %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Forsinkede forespørgsler til %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Kilden forespørges med %1 mellemrum, og 95 af 100 forespørgsler begyndte inden for %2 efter den forrige; den længste pause var %3. Forespørg den sjældnere, eller find ud af, hvad der forsinker svarene.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Mest blev brugt i %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Det, der ikke blev brugt før en nulstilling og efter centrets regel ikke overføres.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Mest: %1 med %2 af alt forbrug.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Tal over en tid, hvor kapaciteten ændrede sig, udgør et brud i deres serie.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Forbruget tæller ikke for nogen indehaver, før en regel i federation.toml tilknytter dets konti.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>De tre første af %1 har %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Den slap op den %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Den udløb den %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>For lidt af de seneste 28 dage er kendt til at sige, hvornår den slipper op.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Med tempoet fra de seneste 28 dage slipper den ikke op før sit udløb.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Brugt og tilbage gælder hele bevillingens tid indtil dagen for denne rapport, i timer på fysiske GPU&apos;er. Den dag, hvor en bevilling slipper op, forudsætter tempoet fra de seneste 28 dage; der angives ingen, hvor den ikke slipper op før sit udløb, eller for lidt er kendt.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Udnyttelsen er den for alle job på systemet. På et system, der ikke står i tabellen, blev intet forbrug observeret, og der kendes ingen berettigelse til det.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Grundlag for en berettigelse</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Aftalt: angivet af parterne. Anslået: udledt af offentliggjorte bidrag. Antaget: en antagelse i føderationsfilen, indtil et tal er offentliggjort; dens andele af berettigelse er eksempler, ikke resultater.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Kun %1, med %2 af alt forbrug.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Hverken størrelse eller forbrug er kendt for %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Hver grænse blev angivet ud fra det, der var kendt, da jobbet kom i køen, og derefter holdt op mod, hvor længe det ventede. Grænser, der holdt for under %1 af jobbene, vises ikke.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Ingen regel tilknytter nogle af dets konti: Tilknyt dem i federation.toml. Der er observeret for lidt til at sige, hvor meget de bruger.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>National rapport</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Programgennemgang</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Centerrapport</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiske GPU&apos;er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ækvivalenter</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Efter sprogets skik</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>EU&apos;s stilguide</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>EU&apos;s stilguide: stater i protokolrækkefølge, Grækenland som EL</translation>
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
        <translation>En måned (2026-10), et kvartal (2026-Q3), et år eller FRA..TIL (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Seneste hele måned</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Seneste hele kvartal</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Seneste hele år</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netværk</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Der findes ingen tidszone »%1«. Vælg en fra listen eller et andet navn fra IANA-listen, f.eks. America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>»%1« er ikke en periode. Skriv en måned (2026-10), et kvartal (2026-Q3), et år (2026) eller FRA..TIL (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Intet system forespørges endnu: Tilføj først en kilde.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>»%1« gælder en indehaver, et netværk eller et system, der ikke længere er kendt. Vælg en anden, og gem igen.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Fastfrys</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Annulleret. »Læs igen« laver rapporten.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Hvilken rapport</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Tekst og afsnit</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Fastfrosne og offentliggjorte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Læs igen</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Laver rapporten ud fra det, der er kendt nu</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Gemmer rapporten med dens tal og kommentarer, som de er nu</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Rapporten er ved at blive lavet.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · s. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Gemte %n fil i %1</numerusform>
            <numerusform>Gemte %n filer i %1</numerusform>
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
        <translation>Redigér reglen %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Afprøvet på de seneste 30 dage</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Træk den stiplede linje, eller flyt den med pil op og pil ned. Rød: Reglen er udløst. Skraveret: For lidt blev observeret; det hverken udløser eller afslutter en alarm.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ti&amp;lføj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
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
        <translation> GPU&apos;er</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tærskel</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Ophører med margen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dage</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>når som helst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>straks</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hvor længe</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Tidsenhed</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Nøgle&amp;tal</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Udløses, når det er</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Uden af&amp;brydelse i</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>O&amp;phører med margen</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Be&amp;villing slutter inden for</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>below</source>
        <translation>under</translation>
    </message>
    <message>
        <source>above</source>
        <translation>over</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>uden data</translation>
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
        <translation>F&amp;ørste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sidste dag</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>»*« står for vilkårlige tegn: %1 er hver konto, hvis navn begynder med %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>K&amp;onti</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Angiv først en konto</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Den sidste dag ligger før den første: vælg en senere</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Vist i diagrammet</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Afprøves på de seneste 30 dage …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Der er intet, som denne regel ville overvåge nu.</translation>
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
        <translation>Gem som filer</translation>
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
        <translation>CSV, en fil for hver tabel…</translation>
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
        <translation>Mappe til rapporten</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Gem her</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Gem denne visning</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Omdøb visningen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Erstat</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>En anden visning har dette navn.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Visningen med dette navn erstattes.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>Gem denne &amp;plan</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Fje&amp;rn</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Scenariets navn</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Fjerner scenariet i den valgte kolonne</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Gemte planer side om side, en kolonne til hver</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: venter højst %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: ingen grænse</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULERET</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Kan klare det</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Bedste mulighed</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Nr. 2</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Nr. 3</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Bedste slutter senest</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planlagt den</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Gem en plan under et navn, ændr behovet, og gem en til: Så står de side om side her.</translation>
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
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anden…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netværk</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n AI-fabrik</numerusform>
            <numerusform>%n AI-fabrikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenne</numerusform>
            <numerusform>%n antenner</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle former</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Sammenfatning på første side</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Om rapporten har dette afsnit</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Kommentar nedenunder</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Kommentar under »%1«</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>for lidt observeret</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 observeret)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>For lidt observeret til at sige noget: dækning %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Dækning %1: en del af perioden blev ikke observeret</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Dækning %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>»?«: mindre end halvdelen af perioden blev observeret.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>»*«: mindre end 95 % af perioden blev observeret.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; versionen fra %1 gælder, indtil den kan læses</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>reglen for konto %1 er ændret, siden den blev skrevet; fjern den i hånden</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>den kan ikke læses; ret den først i hånden</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n noder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU&apos;er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n ikke tilknyttet</numerusform>
            <numerusform>%n ikke tilknyttede</numerusform>
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
        <translation>der findes allerede en kilde med navnet %1; vælg et andet navn</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 er et af de systemer, som kilden %2 betjener; ret den post og dens systemer i hånden</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>et andet program skriver sine forespørgsler i denne cache, og dette læser den kun; afslut først det andet</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>kilden %1 findes ikke længere</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Angivet med --language på kommandolinjen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farver</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiske GPU&apos;er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ækvivalenter</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Tæl &amp;GPU&apos;er som</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tids&amp;zone</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dage</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Hist&amp;orik, der hentes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>For hver kilde, der tilføjes her.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>For hver kilde, der tilføjes her. sources.toml angiver dagene for: %1.</translation>
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
        <translation>Cachens størrelse</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åbn mappe</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Åbn mappen: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Skrivebord</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>Vis &amp;alarmer som skrivebordsmeddelelser</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Start &amp;med skrivebordet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Hvor længe målinger bevares</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Indstillinger…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Tæl GPU&apos;er som</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fysiske GPU&apos;er</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ækvivalenter</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Forlad simuleringen</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Taster…	F1</translation>
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
        <translation>Indehavere og deres totaler</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-timer efter indehaver og system</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 af GPU-timerne</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 efter centrets egne regler</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 brugt som betaler: %2 af en berettigelse på %3 indtil nu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Grundlag: aftalt</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Grundlag: anslået</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Grundlag: antaget</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Dækning af %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Hvad siden viser</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Stater og systemer</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Forbrugstabel</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Ret tilknytning…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Konti, som ingen regel tilknytter en indehaver</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Hvem brugte hvilket system</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Hvad matricen viser</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Forbrugsandel</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Af berettigelse</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Centrets enheder</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Ingen kilde oplyser, hvilke konti der bruger GPU&apos;erne i denne periode. Det gør en Slurm-kilde, en exporter med GPU&apos;er pr. konto eller importerede regnskabsfiler.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>som begunstiget</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>som betaler</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n system oplyste intet forbrug pr. konto i denne periode: %1</numerusform>
            <numerusform>%n systemer oplyste intet forbrug pr. konto i denne periode: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n system blev observeret, og ingen brugte det: %1</numerusform>
            <numerusform>%n systemer blev observeret, og ingen brugte dem: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Udeladt, da der ikke kendes nogen H100-ækvivalent: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Forespørg nu</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Sæt forespørgsler på pause</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Spørger…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Spørger kilden én gang ekstra, ud over dens sædvanlige tid.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Genoptag forespørgsler</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Den forespørges igen så ofte, som det er indstillet.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Den forespørges ikke, før du lader den fortsætte, eller programmet starter igen. Det, der ikke forespørges, er et hul.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Redigér en kilde</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Tilføj en kilde</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Afprøv</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ti&amp;lføj</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Navn: Giv kilden et navn for at tilføje den; en afprøvning kræver intet.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Spørger %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Fundet: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Kassér ændringerne? De er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Kassér det indtastede? Kilden er ikke tilføjet endnu.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Fortsæt redigering</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Filerne rummer kun nogle af jobbene</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Navn på s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Interval</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Filernes tids&amp;zone</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>F.eks. en enkelt kontos: Så dækker de ingen tid.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brugernavn</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Hvor det er</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Tokenet sendes ukrypteret: Enhver, der lytter med undervejs, kan bruge det. Brug https:// på netværk, der ikke er betroede.</translation>
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
        <translation>Klientnøgle</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Mappe, som filer lægges i</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Udstederens certifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientcertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Klientcertifikatets nøgle</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Fil med tokenet</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Mit eget system…</translation>
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
        <translation>En metrikside (OpenMetrics eller Prometheus-tekst)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>En mappe med regnskabsfiler</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>En fil, som kun du kan læse</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>En miljøvariabel</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>En kommando, der udskriver det</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Indsæt det her</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>systemets, hvis tomt</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Vælg en mappe…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>To&amp;kenet</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>gemmes i en fil, som kun du kan læse</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>sti til en fil med rettigheder 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Navnet bliver: Det, der er gemt fra kilden, bærer det.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: Den indeholder et mellemrum.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: Begynd den med https:// eller http://, som i https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: Kun https:// og http:// kan forespørges, ikke %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: Den kan ikke læses (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: Værtsnavnet mangler efter %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: Udelad bruger og adgangskode; de har deres egne felter.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: Det indeholder et mellemrum; et token har ingen.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Mappe: Angiv hele stien, fra / og frem.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Tidszone: Ingen hedder »%1«. Europe/Helsinki er en.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Find ud af det ved at spørge</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>G&amp;rænser, og hvor meget historik</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Ti&amp;meout</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>For et helt svar; aldrig længere end intervallet.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Højeste antal &amp;serier</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Et svar, der bringer flere for ét system, mislykkes, og det, der var kendt, bliver.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Hø&amp;jeste antal konti</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Hist&amp;orik, der hentes</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Hvor meget historik der hentes, hvor cachen ingen har.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Måleinter&amp;val i historikken</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Hvor langt der er mellem historikkens målinger.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dage</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>så ofte den forespørges</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>en Slurm REST-tjeneste</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>en Prometheus, eller noget, der svarer som en</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>en metrikside</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>en mappe med regnskabsfiler</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>hvor mange GPU&apos;er der er</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>hvilke der er allokeret</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>hvor aktive de er</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>hvem der bruger dem</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>hvad der venter</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>hvilke job der kørte</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Nogen svarer og spørger, hvem du er. Næste trin er loginoplysningerne; derefter undersøges det igen.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Fundet: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Fundet: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n noder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU&apos;er, som den tæller dem</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konti</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Den oplyser: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Den oplyser ikke: %1. Det kan en anden kilde til samme system måske.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Kataloget angiver ikke, hvor mange GPU&apos;er %1 har.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Kataloget angiver %1 GPU&apos;er for %2; kilden oplyser ikke, hvor mange der er.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Kataloget angiver %1 GPU&apos;er for %2; kilden oplyser %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>De stemmer overens.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Det er %1 færre.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Det er %1 flere.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Kontrollér, at det er dette system eller en del af det.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Tilføj en kilde</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Alle felter på én gang…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bage</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Angiv lo&amp;ginoplysninger…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Næ&amp;ste</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Hvor den er</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Hvad der blev fundet</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Hvem du er dér</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Hvilket system det er</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Afprøvning</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Adressen på et centers Prometheus, Slurm REST-tjeneste eller metrikside, som du ville åbne den i en browser. Hvad det er, finder næste trin ud af; intet gemmes endnu.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Et token til Slurm eller et bearer-token, et brugernavn dertil for Basic-godkendelse, eller et klientcertifikat.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Hvilket system i kataloget den oplyser om. Det mest sandsynlige er valgt.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Ti&amp;lføj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Navn: Der er allerede en kilde med navnet %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Kassér det indtastede? Kilden er ikke tilføjet endnu.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Spørger %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Det accepteres ikke: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Intet system i kataloget har omtrent så mange GPU&apos;er.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Den svarer sådan, som den vil blive forespurgt: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Filer, der kommer i mappen, læses fra nu af som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 forespørges fra nu af med %n s mellemrum. Imens hentes historikken, hvor der er en; siden Kilder viser, hvor langt det er nået.</numerusform>
            <numerusform>%1 forespørges fra nu af med %n s mellemrum. Imens hentes historikken, hvor der er en; siden Kilder viser, hvor langt det er nået.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Dens token ligger i skrivebordets nøglering.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Dens token ligger i filen %1, som kun du kan læse.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>aktuel</translation>
    </message>
    <message>
        <source>late</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>utilgængelig</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>endnu ikke observeret</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Tokenet sendes ukrypteret (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Hvor langt job, målinger og centrets regnskab for de seneste 7 dage er fra hinanden; markeret over 1 %</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 forespørgsler og %2 fejl i de seneste 24 timer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Seneste svar</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Svartid</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Målinger pr. minut</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Afvigelse, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Seneste melding</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>centrets regnskab</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 og %2 for de seneste 7 dage er %3 fra hinanden: se reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 og %2 for de seneste 7 dage er %3 fra hinanden som følge af opgørelsesmåden</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 og %2 for de seneste 7 dage stemmer overens inden for %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Intet overvåges endnu. Tilføj en kilde: en Prometheus, en Slurm REST-tjeneste eller en metrikside fra et center, som du må læse.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Tilføj kilde…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Kilder, og hvordan deres seneste forespørgsler gik</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n kilde</numerusform>
            <numerusform>%n kilder</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Den er endnu ikke forespurgt.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Den svarer, som den skal.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>seneste svar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n forespørgsel i de seneste 24 timer</numerusform>
            <numerusform>%n forespørgsler i de seneste 24 timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n af dem mislykkedes</numerusform>
            <numerusform>%n af dem mislykkedes</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>hentningen af dens historik blev stoppet</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>dens historik hentes: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>dens token sendes ukrypteret: brug https:// på netværk, der ikke er betroede</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Hent historikken</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Stop hentning af historikken</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Fjern en kilde</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Stop forespørgsler til %1? Det, der er gemt fra den, bliver.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Stop forespørgsler</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>målingerne fra dens system fylder %1 i cachen</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, cirka %2 mere om året</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>gennemsnit %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observeret</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Endnu ingen kilde: %n system</numerusform>
            <numerusform>Endnu ingen kilde: %n systemer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n række mere: CSV-filen har den</numerusform>
            <numerusform>%n rækker mere: CSV-filen har dem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Det, reglen ville have gjort</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Intet er kendt om dette de seneste 30 dage.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Den udløses én gang her.</numerusform>
            <numerusform>Den udløses %n gange her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>for lidt observeret</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 lande. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Huser en AI-fabrik</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Har en AI-fabriksantenne</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>sammenlignet med %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Allokeret, aktivitet ukendt</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Perioden før</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>delvist observeret</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 %2 i gennemsnit</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Ingen data i %1.</translation>
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
        <translation>gennemsnit over %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ingen data</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, ikke fuldstændig</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, laveste</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, højeste</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, laveste til højeste</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>ingen data, %1</translation>
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
        <translation>Netværk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ækvivalenter</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULERET</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tilbage (Alt+venstrepil)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Frem (Alt+højrepil)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Hvad der regnes som en stats</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Begunstiget: det, statens brugere brugte. Betaler: det, der blev brugt af statens andel.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Vis hele perioden igen (0 på et diagram eller et dobbeltklik)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Hver GPU vægtes med sin models faktor. Klik for fysiske GPU&apos;er.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Alle tal her kommer fra en simulering, ingen fra et rigtigt center.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Gå til en fabrik, stat, side eller handling (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netværk</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle former</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, zoomet</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>vis hele perioden igen</translation>
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
        <translation>Luk meddelelsen</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Hele perioden</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Centrenes egne enheder</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fysiske GPU-timer</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ækvivalenter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppér efter</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Lille eller mellemstor virksomhed</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Stor virksomhed</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentligt organ</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aftalt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>anslået</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>job</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>job og målinger</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Begunstiget</translation>
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
        <translation>Adgangsform</translation>
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
        <translation>GPU-model</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-timer</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>H100-ækvivalente GPU-h</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Allokeret, men uudnyttet</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>I centrets enhed</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Forbrugsandel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kørsler</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Talt ud fra</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Berettiget indtil nu</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Af berettigelse</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
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
        <translation>Klik for at se, hvordan det er beregnet.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Forbrug</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-timer, grupperet som valgt</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 i alt, på %n linje</numerusform>
            <numerusform>%1 i alt, på %n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Intet forbrug pr. konto blev observeret i denne periode.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Udeladt, da der ikke kendes nogen H100-ækvivalent: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Andele af GPU&apos;er (gres/shard, gres/mps) tæller som ingenting, da ingen oplyser, hvor mange en GPU har: %1. Giv systemet shards_per_gpu eller mps_per_gpu i federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>MIG-udsnit uden GPU-model kan være af flere modeller og tæller som et udsnit af den første: %1. Giv systemets kapacitet dens model, eller dets typer en [[gpu_type]], i federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Berettigelser er udeladt, fordi filteret kun viser en del af det, hver betaler har betalt.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>der er ingen sådan fil</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kunne ikke læses: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Visningen »%1« er gemt.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Gem denne visning…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopiér et link til denne visning</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Åbn et link eller en fil…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Der er endnu ingen gemte visninger</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Visninger…	Ctrl+Skift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Et link til visningen er kopieret. Den, der åbner det, ser samme side, periode og filtre af det, som vedkommendes eget program kender.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Gem visningen som fil</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Visninger (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>Der er ingen visning i %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Filen har %n visning; dette er den første.</numerusform>
            <numerusform>Filen har %n visninger; dette er den første.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>De gemte visninger kunne ikke læses: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Intet blev ændret. Ret eller fjern filen, og prøv igen.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Visningerne kunne ikke gemmes i %1: %2. Intet blev ændret.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>et andet program skriver til den</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>zoomet til %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Der er endnu ingen gemte visninger. Ctrl+D gemmer det, vinduet viser: side, periode, filtre og zoom.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gemte visninger</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Om&amp;døb…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt &amp;op</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flyt &amp;ned</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiér &amp;link</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Gem som &amp;fil…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Sl&amp;et</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Åbn et l&amp;ink eller en fil…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Hvem venter hvor længe</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Ventetider efter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Adgangsform</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Jobbets GPU&apos;er</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Ventetider for de job, der blev startklare i denne periode</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ventetid p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ventetid p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Venter stadig</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Halvdelen af jobbene venter kortere</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Ni af ti job venter kortere</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>fra de kunne starte; job, der stadig venter, er talt med</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Intet job, der blev startklart i denne periode, er kendt her. En Slurm-kilde eller importerede regnskabsfiler oplyser dem.</translation>
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
        <translation>Om Europas AI-fabrikker bruges, af hvem, og hvor flaskehalsene er. Intet overvåges endnu.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Udforsk en simuleret føderation</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Alle katalogets fabrikker med tredive dages opdigtede job, leveret på denne computer i centrenes egne formater. Intet forlader den.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Udforsk</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Tilføj din første kilde</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>En Prometheus, en Slurm REST-tjeneste eller en metrikside fra et center, som du må læse. En afprøvning viser, hvad der blev fundet, før noget gemmes.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Tilføj en kilde…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>kender payer, beneficiary, system, account, mode, partition, organisation og model; fik: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-timer i enhver opdeling</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU&apos;ernes); flere adskilles med komma</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>tidszone, som perioder opdeles i, og datoer er ment i</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>kender hour, day, week, month og quarter; fik: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>en række for hver time, dag, uge, måned eller kvartal (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fysiske GPU&apos;er eller H100-ækvivalenter</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>ét system, ved dets id</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-timer er timer på fysiske GPU&apos;er. Hvor et centers Slurm tæller en GPU&apos;s chips
(LUMI: to), er de tilsvarende færre end det, sacct og sreport lægger sammen til;
site_units er i den enhed, som centret afregner i.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Det, man skal bede et center om, FROM og TO som i 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>hvilke filer der er importeret, og hvad de gav</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>træk alt det tilbage, en fil sagde: job, totaler og den tid, den dækker</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>hvilken fil, som import list nummererer dem</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>importér jobregnskab fra tilsendte filer</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>hvad filerne er</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>filerne</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>hvis job det er, ved dets id</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>saccts --format, hvor filen ikke har nogen overskrift</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>saccts --delimiter, hvor det ikke er |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>også hvor filen nævner en anden klynge</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>filerne rummer kun nogle af jobbene (én kontos): de dækker ingen tid</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>tidszone for tiderne i filerne (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>med --to: det tidsrum, centret blev bedt om; alt i det er så dækket</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>dets slutning, ikke medregnet</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>for swf, som ikke tæller GPU&apos;er</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>lav en ny cache af det, der kan læses af en beskadiget, og angiv, hvad der mangler; den beskadigede fil forbliver, som den er</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>den nye fil; der må endnu ikke ligge noget dér; udeladt: ved siden af cachen</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>en tidligere kopi af denne cache, til det, der ikke kan læses</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>hvad der tilknyttes hvor, ved hvilken regel, og hvad der ikke gør</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>vis hver version af reglerne, der har været gældende: hvornår den kom, hvem der ændrede den og hvorfor</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Reglerne står i federation.toml; »factoryfloor example federation« udskriver en med alle nøgler.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>de samme GPU-timer efter job, efter målinger og efter centrets eget regnskab</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>tidszone, som datoer er ment i</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>sammenlign hver sammentælling med de job, den er lavet af, og søg efter skader på filen</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>lav sammentællingerne på ny</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>kopiér cachen, også mens der skrives til den</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopien; der må intet stå endnu</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>udskriv reglerne i alerts.toml, deres tilstand, og hvad der blev udløst</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>det, der blev udløst de seneste 30 dage, i stedet for reglerne</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>angiv, hvor ofte en regel ville være udløst, og hvornår</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>reglen, ved dens id</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>antal dages historik</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>vinduet på den simulerede føderation</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>antal dages simuleret historik</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>simuleringens startværdi</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>intet vindue: udskriv fabriksgulvet som tabel ved hvert tik</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>udstil de aggregerede tal for disse systemer som OpenMetrics, f.eks. på 127.0.0.1:9417; ingen bruger og intet job står i dem</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>med --publish: en fil med rettigheder 0600 med det bearer-token, der skal sendes</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>med --publish: udstil over TLS med denne kæde i PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>certifikatets nøgle i PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>hent et systems historik fra dets kilder, hvor langt tilbage det end er; det, der allerede er der, spørges der ikke om igen</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>systemet, ved dets id</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>start (ISO 8601, eller 7d for syv dage siden)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>slut, ikke medregnet; udeladt: nu</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>én måling for hvert sådant tidsskridt, mindst 1s; udeladt: så ofte kilden forespørges</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>afkod ét svar, og sig, hvad der er i det, eller hvilken linje eller hvilket felt der er forkert</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>en fil eller en URL, der skal hentes</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>hvad det skal være</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>udskriv det, cachen og kataloget rummer</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>hvad der skal vises</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>én indehaver: EU eller en stats kode</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>kender: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>én metrik, ved dens navn</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>én række for hvert sådant tidsskridt</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>ventetider: efter indehaver, adgangsform eller jobstørrelse</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>udskriv en federation.toml, sources.toml eller alerts.toml med alle nøgler forklaret</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>hvilken fil</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>skal ligge efter --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report og show udskriver det, der var kendt da; de andre kommandoer og vinduet bruger det, der er nu</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>vinduet, show, usage, attribution, reconcile, verify, backtest, plan og alerts læser den simulerede føderation; de andre kommandoer bruger filer og cachen</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>kun show floor og show shares vægter GPU&apos;er efter model</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: kapacitet og forbrug i Europas AI-fabrikker</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>udskriv denne hjælp, og afslut</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>udskriv versionen, og afslut</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>mappe med federation.toml, sources.toml og alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>SQLite-filen</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>sprog for tekster, f.eks. da</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>udskriv det, der var kendt da</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>på den simulerede føderation i stedet for cachen: vinduet eller enhver kommando, der læser, f.eks. »factoryfloor --demo show floor«</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>med --demo: antal dages historik</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>log på stderr, hvad programmet gør; QT_LOGGING_RULES vælger, f.eks. »factoryfloor.feeds=true«</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>forespørg og gem uden vindue, indtil SIGINT eller SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>forespørg hver kilde én gang, og afslut</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>med --once: hent også kildernes historik (backfill_days), og afslut, når den er der</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>kender </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; fik: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>kræver en tid som 2026-11-22T08:00:00Z, en dato eller 7d for syv dage siden; fik: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>en periode ved navn, f.eks. last-month, this-quarter eller last-30d, i stedet for --from og --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>start (ISO 8601, eller 7d for syv dage siden); udeladt: midnat tredive dage før slutningen</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>kræver et navn som Europe/Helsinki; fik: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>kræver en varighed som 15m, 1h eller 1d; fik: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>hvordan der udskrives</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>kender pdf, html, xlsx, csv, json, deic og apel; fik: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>kender pdf, html, xlsx, csv og json; fik: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>hvad en PDF udskrives på</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; flere adskilles med komma</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Danmarks nationale forbrugsdata) og apel (EGI&apos;s sammentællinger); flere med komma</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>centrets navn i GOCDB, til apel (systemets id)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>id, som DeiC har givet centret eller en del af det, til deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>mappe, der skrives til; udeladt: én fil i html eller json til stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>angiver mappen til filerne; kun én af html og json går til stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (standard), last-quarter, last-year eller FRA..TIL</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>tidszone, som perioden opdeles i (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>efter sprogets skik, eller som EU&apos;s stilguide har det: stater i protokolrækkefølge, Grækenland som EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>en sammenfatning til første side</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>tager AFSNIT=TEKST; fik: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>en tekst under et afsnit; så ofte som der er afsnit</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>afsnit, der udelades, adskilt med komma</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>hvad én indehaver brugte og betalte, i forhold til det, den har ret til</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>alle fabrikker side om side</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>ét netværk, ved dets id; udeladt: alle</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>ét system</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>rapportens nummer, som »report list« udskriver det</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>gem en rapport for altid, som den er nu, og udskriv dens id</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>de fastfrosne og offentliggjorte rapporter</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>en fastfrosset rapport som filer: de samme tal for altid</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>markér en fastfrosset rapport som offentliggjort</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>hvilke tal der i dag er anderledes end i en fastfrosset rapport, og hvorfor; exitkode 1, hvor der er nogen</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>skriv en timer til systemd, der laver en rapport igen og igen</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (måned), quarter (kvartal) eller year (år)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dag i måneden efter perioden, 1 til 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>dens navn, som »report definition list« udskriver det</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>valg til en rapport under et navn, til genbrug</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>de navngivne valg</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>gem valg under et navn; valg med samme navn erstattes</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>som den genbruges under</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>rapporten ud fra navngivne valg, som filer</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>om den simulerede føderation</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>gem rapporten ud fra navngivne valg for altid, og udskriv dens id</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>slet navngivne valg</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>en færdig rapport, som filer</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>som manualside</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>som script, der fuldfører kommandolinjen i en skal</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESKRIVELSE</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TILVALG</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>KOMMANDOER</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILER</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>AFSLUTNINGSSTATUS</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Uden kommando åbnes vinduet. Data går til standard-ud, meddelelser til standard-fejl. Tilvalgene herunder kan stå før eller efter kommandoen.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>hvor der forespørges; »factoryfloor example sources« udskriver alle nøgler</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>hvem der tæller for hvem; »factoryfloor example federation« udskriver alle nøgler</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>det, der blev observeret: målinger, job og udfaldet af hver forespørgsel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>svaret er nej, eller det mislykkedes; standard-fejl siger hvorfor</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>kommandolinjen er forkert</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(påkrævet)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Intet job, der bad om GPU&apos;er, kom i køen i denne periode.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Der blev ikke spurgt om noget system i netværket.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>afspil et systems historik igen: hvor ofte ventegrænserne holdt</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>bedøm de job, der kom i køen herfra (alle job før er kendt)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>slutningen på det, ikke medregnet (nu)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>kræver et tal over 0.5 og under 0.999; fik: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>hvor ofte en grænse skal holde (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, eller qbets, den publicerede metode; udeladt: begge, og ours med --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>én række for hvert job</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>hvor godt ledige GPU&apos;er blev forudsagt, i stedet for ventetider</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Hver grænse angives ud fra det, der var kendt, da jobbet kom i køen:
job, der da var startet eller afsluttet, og hvor længe andre havde ventet.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>kender kun </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>hvor og hvornår et pilotprojekt kan køre</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU&apos;er samtidig, i hver kørsel</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>timer i én kørsel</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>antal kørsler (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>alle kørsler på én gang; ellers én efter én</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>GPU-modeller, der kan bruges, f.eks. H100,GH200 (alle)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB hukommelse, som en GPU mindst har</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>den første kørsel begynder da eller senere (nu)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>systemer i dette netværk (alle)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>disse systemer, f.eks. lumi,alps (alle)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>hvis andel det bruger</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>adgangsformen (alle)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planlæg med det, der var kendt da (nu)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>ledige GPU&apos;er de næste 14 dage, time for time, i stedet for mulighederne</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>skriv planen som rapport til denne mappe</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>notatets formater, f.eks. html,json; flere adskilles med komma (alle)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Andele af GPU&apos;er (gres/shard, gres/mps) tæller som ingenting, da ingen oplyser, hvor mange en GPU har. Giv disse systemer shards_per_gpu eller mps_per_gpu i federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>MIG-udsnit uden GPU-model kan være af flere modeller og tæller som et udsnit af den første. Giv disse systemers kapacitet dens model, eller deres typer en [[gpu_type]], i federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Disse systemer indgår ikke i dækningen, da ingen oplyser, hvor mange GPU&apos;er de har (capacity i federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Intet job brugte en GPU i denne periode.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Ingen konto er kendt: Intet center oplyste nogen, og intet job blev afregnet det seneste år.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Der er intet at sammenligne: Af job, målinger og centrets egne totaler er færre end to kendt for denne periode.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Intet job ventede på GPU&apos;er.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Det vides ikke, om job venter: Ingen kilde oplyser om køen.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Intet job blev startklart i denne periode.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Ventetider er ikke kendt i denne periode: Ingen kilde oplyser om enkelte job. Det gør en slurm-rest-kilde og en import af sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Intet job brugte en GPU i denne periode, eller indehaveren har ingen andel i den.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Ingen har skrevet en note om denne periode.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Der er intet af den slags i denne periode.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Der findes ingen sådan bevilling: [[award]]-poster i federation.toml opregner dem, og »factoryfloor example federation« viser hvordan.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Der er ingen kilde: sources.toml opregner dem, og »factoryfloor example sources« viser hvordan.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>en visning, der skal åbnes: et link factoryfloor://view, eller en fil</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>hverken en kommando eller en visning: En visning er et link, der begynder med factoryfloor:, eller en fil .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>hvad der overvåges, og hvem der får besked; »factoryfloor example alerts« udskriver alle nøgler</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>fristen for den sidste kørsel; for en dato slutningen af den dag i UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Visningen nævner noget, der ikke kendes her, og vises uden det: %1. Den, der har lavet den, har måske et katalog eller en federation.toml med mere i.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Visningen blev ikke åbnet: Dens felt »%1« siger »%2«, som denne version ikke forstår. Bed om visningen igen.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Visningen blev ikke åbnet: En nyere version af Factory Floor skrev den. Installér den version.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Visningen blev ikke åbnet: Dens link er længere end noget, Factory Floor skriver. Bed om visningen som fil.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Dette er ikke et link til en visning: Et sådant begynder med factoryfloor://view? og har hverken mellemrum eller linjeskift.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>en visning har kun tekster og en tabel »choice«.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>der er to visninger med navnet »%1«; den første gælder.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 er større end nogen fil med visninger, som Factory Floor skriver, og blev ikke læst.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 har flere visninger, end der kan gemmes; de sidste blev udeladt.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Intet i %1 kan læses: %2 indeholder det, sikkerhedskopien indeholder.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 indeholder det, der kunne læses af %2: %n række.</numerusform>
            <numerusform>%1 indeholder det, der kunne læses af %2: %n rækker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n række er fra sikkerhedskopien.</numerusform>
            <numerusform>%n rækker er fra sikkerhedskopien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Intet mangler.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Det, der mangler, tæller som ikke observeret. Kilderne spørges om det igen, så langt tilbage som backfill_days angiver; »factoryfloor backfill« spørger om mere.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Vil du bruge den, så læg den i stedet for den beskadigede fil, som er urørt, eller angiv den med --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: Ingen personer nævnes: Personers id&apos;er er tomme, og Person.json skrives ikke. CPU-tid og lager er 0, da dette program tæller GPU&apos;er.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: Centrets id er nul-GUID. Angiv det rigtige med --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 GPU-timer har ingen kendt adgangskilde, og %2 intet kendt universitet; DeiC&apos;s kontrolprogram gør indsigelse mod disse rækker.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: Varigheder er GPU-sekunder, da meddelelsen ikke har plads til GPU&apos;er. CPU-varighederne gentager dem, og der anvendes ingen benchmark.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: Centret har fået systemets id som navn. Angiv navnet i GOCDB med --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: Månederne følger %1 og ikke UTC, som EGI&apos;s gør.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs er 0, hvor kun målinger er kendt.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>%1 af perioden blev observeret: for lidt til at indsende. Der kræves mindst halvdelen.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>%1 af perioden blev observeret. Det, der ikke blev observeret, mangler i det indsendte.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Det, der indsendes, tæller fysiske GPU&apos;er.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Ingen rapportskabelon er gemt.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Intet er kendt om denne periode; det siger rapporten.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Dette program er bygget uden sit vindue og skriver ingen PDF. Det gør pakken »factoryfloor«; html, xlsx, csv og json skrives også her.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Ingen rapport er fastfrosset.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Intet tal afviger fra rapport %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 af %2 tal afviger fra rapport %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Siden fastfrysningen er %1 filer importeret, med %2 nye eller rettede job.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Rapporten blev lavet uden disse afsnit, hvoraf intet sammenlignes: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Rapport %1 er allerede offentliggjort. Intet er ændret.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Intet kører endnu. Slå det til med: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Der findes ingen indehaver »%1«. Kendte er: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Der findes intet netværk »%1«. Kendte er: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Rapporten har intet afsnit »%1«. Den har: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Der findes ingen tidszone »%1«. Kendte er blandt andre fra IANA-listen: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Den simulerede historik kom ikke i tide.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>»%1« er ikke en periode. Kendte er: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: Af %1 har rapporten kun en del, og EGI opfatter en post som hele måneden. Indsend hele måneder, der er slut.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Der er endnu ingen cache på %1. »factoryfloor collect« og »factoryfloor import« laver den, eller angiv en anden med --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>kræver et GUID som f0679faa-242e-11eb-3aba-b187bcbee6d4; fik: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Bedste mulighed først. En ventegrænse vises kun, hvor grænser fra de seneste 90 dage
holdt for mindst %1 % af jobbene (konfidensniveau %2); rækken siger hvor ofte.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Den voksede med %1 det seneste døgn, hvilket giver %2 om året.</numerusform>
            <numerusform>Den voksede med %1 om dagen de seneste %n dage, hvilket giver %2 om året.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Cachen fylder %1 på disken.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Den voksede ikke det seneste døgn.</numerusform>
            <numerusform>Den voksede ikke de seneste %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Hvor meget den vokser, vides i morgen.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Det er mere end dens grænse på %1: De ældste målinger gøres grovere, en del hver time.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Dens grænse på %1 nås omkring %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Heraf er %1 ledigt til det, der kommer.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>%1 kørsler og %2 sammentællinger af dage og måneder blev sammenlignet: Alle stemmer.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>%1 kørsler og %2 sammentællinger af dage og måneder blev sammenlignet: %3 afviger. »factoryfloor verify --rebuild« laver sammentællingerne på ny.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Selve filen er beskadiget. »factoryfloor repair« laver en ny af det, der kan læses, og af en sikkerhedskopi.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n times målinger er beskadiget; de tæller som ikke observeret.</numerusform>
            <numerusform>%n timers målinger er beskadiget; de tæller som ikke observeret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Dette program er bygget uden sit vindue. »factoryfloor demo --headless« udskriver det simulerede fabriksgulv, og »factoryfloor collect« forespørger centrene.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Der er ingen skærm her. Uden en udskriver »factoryfloor demo --headless« det simulerede fabriksgulv, og »factoryfloor collect« forespørger centrene.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor er allerede åbent med denne cache; dets vindue er lagt forrest.</translation>
    </message>
</context>
</TS>
