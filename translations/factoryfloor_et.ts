<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm loendab %1 GPU-d, neist hõivatud %2. Füüsilistes GPU-des, kus MIG-viil või GPU osa loeb vaid oma osa võrra, on neid %3 ja %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Paluge keskuselt selle käsu väljundit:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 on juba imporditud teiste valikutega (%2). Kõigepealt võeti tagasi see, mida fail ütles %3 töö kohta.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: midagi pole üle võtta: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, töö %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, rida %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: ja veel %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>See, mida üle ei võetud, on ilma nimedeta alles failis %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 tööl on võimatud ajad või arvud, need lükati tagasi.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1: fail loetakse sisaldavaks süsteemi %2 kõiki töid ajast %3 kuni %4. Kui selles on vaid osa töid, importige see valikuga --partial; kui see katab rohkem, andke --from ja --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>korras</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>midagi uut pole: see on juba imporditud</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>miski selles pole õige</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>osa sellest on vigane</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>midagi ei käivitunud</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Teine Factory Floor kirjutab faili %1. Sulgege see või pange failid jälgitavasse kausta (kind = &quot;folder&quot; failis sources.toml), kust see need üle võtab.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Ühtegi faili ei imporditud.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puuduvad</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Import %1 (%2, %3) on tagasi võetud: see, mida ta ütles %4 töö ja %5 koondarvu kohta, enam ei loe. Nende tööde kohta loeb jälle see, mis oli teada varem.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Aega %1 kuni %2 see enam ei kata.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Teine Factory Floor kirjutab faili %1. Sulgege see kõigepealt.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Importi %1 ei ole. Olemas on: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Import %1 võeti tagasi juba varem, %2. Midagi ei muutunud.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>GPU-de kohta (%1) pole H100-ekvivalent teada: sealne kasutus ei ole selles ühikus teada ning puudub kõigist summadest ja osadest. Kirje [[gpu]] failis federation.toml ütleb, mitme H100 eest mudel loeb.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Ajavahemik %1 kuni %2 on tühi: --from peab olema varasem kui --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1, %2 kuni %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Vahemälus pole veel andmeid: %1. „factoryfloor collect“ küsitleb allikaid, „factoryfloor import“ võtab faile.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Vahemälus pole veel andmeid: „factoryfloor collect“ küsitleb allikaid, „factoryfloor import“ võtab faile.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Ajast %1 kuni %2 pole andmeid. Andmed on olemas: %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Ühtegi reeglit pole veel kontrollitud: aken ja „factoryfloor collect“ teevad seda kord minutis.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Viimase päeva jooksul ei rakendunud ükski häire.</numerusform>
            <numerusform>Viimase %n päeva jooksul ei rakendunud ükski häire.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Reeglit „%1“ ei ole. Olemas on: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: tagasi kuni %2, %3 päeva %4-st (%5%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Midagi pole hankida: --from peab olema varasem kui --to ja --every vähemalt 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Ükski allikas ei tunne minevikku: %1. Lisage prometheus- või slurm-rest-liiki allikas faili %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Peatatud. Saabunu jääb alles; sama käsk jätkab sealt.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Teine programm kirjutab faili %1 ega hangi minevikku selle programmi jaoks. Lõpetage teine programm, käivitage see käsk uuesti ja alles siis teine programm.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Vahemälu uuendatakse: %1 %. Selle kõrvale jääb koopia endisest seisust.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Faili %1 kirjutab juba teine programm. Laske sellel neid keskusi küsitleda või andke valikuga --cache teine vahemälu.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Koondarve ei saa pakkuda: %1 (%2). Parandage valiku --publish väärtus.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Koondarvud on aadressil %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Neid võib lugeda igaüks, kes selle aadressini pääseb: --publish-token piirab seda.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Minevik alates %1 on olemas, andmed on %2% kohta sellest ajast.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Minevikku ei õnnestunud hankida. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Häirest ei saanud teatada: %1 (%2). Parandage [notify] failis alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Küsitletavaid allikaid pole. Lisage mõni faili %1, näiteks:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Mälus oodanud andmeid ei õnnestunud kirjutada ja need on kadunud. Neid küsitakse allikatelt uuesti niipalju, kui need oma minevikku teavad.</translation>
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
        <translation>Riiklik</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>ICAINi pilootprojekt</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>ütlemata</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontod</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Kontod GPU-tundide järgi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnid</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Pääsuviis</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>omistamata</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>suurimad %1 (kokku %2)</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Ükski reegel ei seo seda kontot.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>oodatav</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>pooled tunnid</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90% tundidest</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilootprojekt</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>teatatud</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Vabad GPU-d järgmise 14 päeva jooksul</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Vabade GPU-de ennustamiseks nähti liiga vähe mõõtmisi.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Vabad on eeldatavalt %1 kuni %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Pilootprojekti jaoks on ruumi alates %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5%-l on vähem</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25%-l on vähem</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oodatav</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75%-l on vähem</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95%-l on vähem</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Oodatav: %1 GPU-d</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Pooled sellised tunnid: %1 kuni %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90% sellistest tundidest: %1 kuni %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: andmed puuduvad alates %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 on %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>tähtajatult</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>kuni %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Väljas</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n rakendunud</numerusform>
            <numerusform>%n rakendunud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n algamas</numerusform>
            <numerusform>%n algamas</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Korras</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Pole midagi jälgida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kestnud</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Rakendunud</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Kestus</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Äärmus</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Tollane reegel</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>kinnitatud %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, kestab</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Mille kohta</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Rakendub, kui</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>vaigistatud %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Hõivatute koormatus</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Hõivemäär</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Järjekorra surve</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Maas GPU-sid</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katvus</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Allika vastused</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Osa kasutusõigusest</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Eraldisest kasutamata</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Allikas hilineb</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Koormatus madal</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Järjekorra surve suur</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Osa üle kasutusõiguse</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Eraldis lõpeb kasutamata</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 alla %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 üle %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Allikas ei vasta</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1: andmed puuduvad</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 järjest</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>eraldised, mille lõpuni on kuni %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>kõik allikad</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>kõik osanikud</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>kõik eraldised</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>kõik süsteemid</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>viimase päeva jooksul</numerusform>
            <numerusform>viimase %n päeva jooksul</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Poleks rakendunud %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Oleks rakendunud %1 üks kord: %2.</numerusform>
            <numerusform>Oleks rakendunud %1 %n korda: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Vaigistatud</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Korras</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Algamas</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Rakendunud</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Häired</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Millised häired</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nüüd</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimased 30 päeva</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Vaigista</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Mis on rakendunud ja mis algamas</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Ükski häire pole rakendunud. Reegleid kontrollitakse kord minutis.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Kinnita</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Näita selle lehte</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Mis viimase 30 päeva jooksul rakendus</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Viimase 30 päeva jooksul ei rakendunud ükski häire.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Uus reegel…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Muuda…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Lülita välja</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eemalda</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Lülita sisse</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>T&amp;aasta algne</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Kaasasolev reegel sellisena, nagu see algselt oli</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 tunniks</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1 päevaks</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 nädalaks</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Tähtajatult</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Lõpeta vaigistus</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Vahemälu uuendatakse: %1 %. Selle kõrvale jääb koopia endisest seisust.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Pildi salvestamine</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>PNG-pilt ekraani suuruses (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-pilt (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-joonis (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabeli salvestamine</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Komaga eraldatud väärtused (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Ajavöönd</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Ajavöönd, milles algavad ajavahemikud, jaotatakse päevad ja kirjutatakse kellaajad</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Seo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Omistuste parandamine</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Omistamata kontod GPU-tundide järgi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnid</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ütlemata</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Kasusaaja: kelle kasutajad saavad kasu</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Maksja: kelle osa kulutatakse</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Pääsuviis</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>Mä&amp;rkus: kes nii ütleb ja miks</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>valige…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Võtab viimase seose tagasi</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Otsitakse kontosid, mida ükski reegel ei seo…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Iga selle ajavahemiku kasutusega konto on seotud.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Valige enne, kes saab kasu ja kes maksab</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 läheb nüüd arvesse: %2; minevik järgneb.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 on jälle omistamata.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Ülal olevad kontod, mida reegel hõlmab: %1, kokku %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 jäi kirjutamata: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Flatpak ei saa end ise lisada töölauaga koos käivitatavate hulka. Lisage see töölaua seadetes.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(õigus %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Õigus</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Õigus: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Häired (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n häire, mida keegi pole näinud (Ctrl+B)</numerusform>
            <numerusform>%n häiret, mida keegi pole näinud (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>varasematel lähtestustel kaotatud %1</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>lõppenud, aegunud %1</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>kasutus alla %1 kuupäevaks %2: eraldist kärbitakse</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>kasutatud vähemalt %1, nagu nõutud kuupäevaks %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Keskuste oma arvestusreeglite järgi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klõpsake, et näha, kuidas see on arvutatud.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Allikas: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Siin pole midagi eraldatud, seega ei kulu ka midagi.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Eraldis on lõppenud; aegus %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Eraldis on ära kasutatud.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Kasutusõigus on ära kasutatud.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Sellest ajast nähti liiga vähe, et öelda, palju on alles ja kauaks jätkub.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Viimasest 28 päevast nähti liiga vähe, et öelda, kauaks jätkub.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Viimase 28 päeva tempos ei saa eraldis lõpuks (%1) otsa.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Viimase 28 päeva tempos ei saa kasutusõigus selle aja lõpuks (%1) otsa.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Viimase 28 päeva tempos jätkub eraldist kuni %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Viimase 28 päeva tempos jätkub kasutusõigust kuni %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Alles %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Alles, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Sirgjoon, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Eraldis kasutati ära %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Kasutusõigus kasutati ära %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Sea piira&amp;ngud</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Mõõdetakse…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>alatiseks</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päeva</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>piiranguta</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Vahemälu suurus</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Nagu &amp;saadud</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Iga &amp;5 minuti kohta</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>Kettal kõige &amp;rohkem</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Kui kaua mõõtmised jäävad selliseks, nagu need saadi; pärast seda üks keskmine iga 5 minuti kohta. Täistundide summad ja katvus jäävad endiseks.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Kui kaua hoitakse üht keskmist iga 5 minuti kohta, tänasest arvates; pärast seda üks tunnis.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Kuni fail on suurem, hõrendatakse vanimaid mõõtmisi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muud</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Mõõtmised süsteemide kaupa: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Mõõtmised, mis on nooremad kui 31 päeva, jäävad alati selliseks, nagu need saadi.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Iga 5 minuti kohta: ka see aeg arvestatakse tänasest ja peab olema pikem.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Kettal kõige rohkem: vähemalt 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabel [cache] on vigane ja ei kehti; parandage see käsitsi: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Siin ei saa neid valida: andmed on simuleeritud või faili %1 ei saa lugeda.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Määratud tabeliga [cache] failis %1; siinne muudatus kirjutatakse sinna.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Iseenesest midagi ei hõrendata. Piirang kirjutatakse tabelisse [cache] failis %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Vahemälu piirangud</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Neid piiranguid ületavad mõõtmised asendatakse keskmistega ja nende üksikasju tagasi ei saa. Kas seada piirangud?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Sea piirangud</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULEERITUD</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm loendab GPU arvutuskiipe (GCD): kaks GPU kohta</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Leping sõlmitud 31. augustil 2026, 387,8 miljonit eurot; kasutatav 2027. aastal</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Leping sõlmitud 22. aprillil 2026, 290 miljonit eurot</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>TI-laienduse leping kehtib 26. jaanuarist 2026, 129 miljonit eurot (ES, PT, TR): kaks teadmata suurusega sektsiooni</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Peale nende on 16 H200 NVL-i kasutusel pilve-GPU-dena (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Arv on alampiir, mudel teadmata. Leping sõlmitud 22. juulil 2026, 80 miljonit eurot; paigaldus alates 2026. aasta sügisest</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Leping sõlmitud 21. aprillil 2026, 29,76 miljonit eurot; paigaldus alates 2026. aastast</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Avatud 8. septembril 2026, MIMERi süsteemi kõrval</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Leping sõlmitud 16. märtsil 2026, 55 miljonit eurot, GB200 NVL4 baasil; peaks tööle hakkama 2026. aasta teisel poolel</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Peagi täielikult kasutatav, öeldi juunis 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Eksaskaala; avatud 5. septembril 2025. Avaldatud on kaks arvu: 5&#x202f;938 sõlme × 4 = 23&#x202f;752, mida siin kasutatakse, ja 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Eksaskaala; Jules Verne’i konsortsiumi süsteem (Prantsusmaa, Madalmaad, Kreeka). Leping sõlmitud 18. novembril 2025; paigaldus alates 2026. aastast</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Jaotatud klastriteks, mille suurus muutub; iga klastri arv on nii, nagu see dokumenteeriti, ja seda koguarvule ei liideta</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>2027. aastal peaks selle asendama SLAIFi süsteem</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>Selle kõrvale tuleb CZAI süsteem KarolAIna</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>TI jaoks optimeeritud sektsioon LEONARDO kõrval; mis ajast see töötab, ei leitud</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Valitud 12. märtsil 2025; lepingut ei leitud</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Hange avatud kuni 16. oktoobrini 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>GPU-sektsioon Discovereri kõrval, millel on ainult protsessorid</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Teenindab AI2F-i, kuni Alice Recoque tööle hakkab</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Teenindab AI2F-i, kuni Alice Recoque tööle hakkab; mida selle Slurm GPU-ks loeb, ei leitud</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Teenused alates 2026. aastast; lepingut ei leitud</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Asendab 2027. aastal Vega</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Valitud 10. oktoobril 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 miljonit eurot 200 miljonist tuleb ühisettevõttelt; täielikult töös 2027. aastal</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Hange alles ees; toetusperiood algab 1. septembril 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Hange alles ees, kokku 82 miljonit eurot; koos katseplatvormiga</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>EuroHPC süsteem väljaspool TI-tehaseid</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Ükski näitaja ei erine rohkem kui oma ümardusvea võrra.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>Näitajaid, mis erinevad rohkem kui ümardusvea võrra: %1 (kokku %2).</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Pärast külmutamist on imporditud %n fail,</numerusform>
            <numerusform>Pärast külmutamist on imporditud %n faili,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>milles on %n uus või parandatud töö.</numerusform>
            <numerusform>milles on %n uut või parandatud tööd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Võrdlemata, sest aruanne tehti nendeta: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Muutused pärast külmutamist</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Jaotis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Näitaja</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tollal</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nüüd</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Erinevus</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Põhjus</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Selles ajavahemikus ei nähtud midagi.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Andmed on simuleeritud.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 tabelina</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Näita diagrammi</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näita tabelina</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULEERITUD</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Üks mõõtmine tagasi</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Üks mõõtmine edasi</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Kümme mõõtmist tagasi</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Kümme mõõtmist edasi</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Tagasi eelmise lünga või muutuseni</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Edasi järgmise lünga või muutuseni</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Esimese mõõtmise juurde</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Viimase mõõtmise juurde</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Järgmine sari üleval</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Järgmine sari all</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Suurenda ristkursori kohal</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Vähenda ristkursori kohal</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Näita kogu ajavahemikku</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Ühe vaate võrra ajas tagasi</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Ühe vaate võrra ajas edasi</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Tagasi eelmise suurenduse juurde</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Kinnita ristkursori kohal väärtused või vabasta need</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Alusta või lõpeta ristkursori kohal ajalõik</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Lisa ristkursori kohale märkus</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Vabasta ristkursor, kinnitatud väärtused ja ajalõik, selles järjekorras</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Liigu klahvidega</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Sarjad</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Eelmine ajavahemik joonena</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritmiline skaala</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Protsendiskaala</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Katvus</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Liiguta &amp;üles</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Liiguta &amp;alla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Märgitud veerge näidatakse, ülemine on kõige vasakul.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Tehaste tabeli veerud</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Vaikimisi</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULEERITUD</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Võrdlemine</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Mõlema poole näitajad ja nende erinevus</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajavahemik</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Kõik süsteemid</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Kuvatav ajavahemik</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Sellele eelnev ajavahemik</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Näitaja</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Erinevus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Katvus: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Võrdlus</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Hõivemäär</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Hõivatute koormatus</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Järjekorra surve</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Vaba, keskmiselt</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Maas, keskmiselt</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ooteaeg p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ooteaeg p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Salvestatud valikud</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Valige mõni või nimetage need</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Jätab liigi, ajavahemiku, keele, kommentaarid ja jaotised selle nime all meelde; „viimane täiskuu“ jääb alati viimaseks</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Unustab selle nimega valikud; tehtud aruanded jäävad alles</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Valikud on salvestatud nimega „%1“.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ on unustatud.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n häire</numerusform>
            <numerusform>%n häiret</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Näita häireid</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Kõik on korras.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Nime %1 ei leitud. Kontrollige aadressi ja seda, kas see võrk suudab selle lahendada.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Ühendus puudub: %1 (%2). Kontrollige, kas server töötab ja kas vahel pole tulemüüri.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Sertifikaadi (%1) on allkirjastanud asutus, mida siin ei usaldata (%2). Andke keskuse sertifitseerija võtmega „ca“.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Sertifikaat (%1) kuulub teisele hostile (%2). Kasutage nime, mis on sertifikaadis.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Sertifikaat (%1) praegu ei kehti (%2). Keskus peab selle uuendama; kontrollige ka selle arvuti kella.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Krüpteeritud ühendus puudub: %1 (%2). Kontrollige, kas port kasutab TLSi; kui allikas kasutab tavalist HTTPd, alustage aadressi kujul http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Proksi ei lasknud päringut läbi: %1 (%2). Kontrollige keskkonna proksiseadeid.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 ei vastanud õigel ajal (%2). Kontrollige aadressi ja porti ning seda, kas server pole üle koormatud; järgmine küsitlus proovib uuesti.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 sulges ühenduse enne, kui vastus oli täielik (%2). Järgmine küsitlus proovib uuesti.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 suunas päringu mujale, suunamist ei järgitud (%2). Sisestage allika lõplik aadress.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>%1 andis lubatust suurema vastuse (%2). Küsige vähem, kasutades malli või oma päringuid.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Vastust ei saanud lahti pakkida: %1 (%2). Süüdi võib olla keskuse ees olev proksi.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 ei vasta korrektse HTTPga (%2). Kontrollige aadressi ja porti.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 lükkas pääsuandmed tagasi (%2). Kontrollige allika kasutajat ja tokenit.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Token ei kehti enam: %1 (%2). Uuendage see või laske käsul „token_command“ väljastada uus.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 lükkas päringu tagasi (%2). Kontrollige allika aadressi ja liiki.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>%1 andis tühja vastuse. Eksportija töötab, kuid ei mõõda midagi; keskus peab seda uurima.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 ei vastanud JSON-vormingus (%2). Ees võib olla sisselogimisleht või proksi.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>%1 ei andnud sellist vastust, nagu seda liiki allikas annab (%2). Kontrollige liiki ja aadressi.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 pole loetav: %2. Kirjutaja peab selle parandama.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 vastas, kuid teatab omaenda probleemist: %2. Keskus peab seda uurima.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 andis vaid osa andmetest (%2). Näitajad katavad vähem, kuni kõik on jälle olemas.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 ei anna ühtegi küsitud mõõdikut (%2). Kontrollige malli ja päringuid.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 kasutab versiooni, mida see programm ei tunne (%2). Abiks võib olla uuem programm.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Parandage kirje; ülejäänu kehtib.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Pääsuandmeid ei saanud lugeda: %1 (%2). Kontrollige faili, muutujat või käsku, mis need annab.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Teine programm kustutas vahemälu %1 kasutamise ajal. See kirjutati samasse kohta uuesti; midagi ei läinud kaotsi.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Teine programm asendas vahemälu %1 kasutamise ajal. Kõik kogutu on failis %2, kus kogumine jätkub. Selle säilitamiseks lõpetage see programm ja pange see fail teise asemele.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Teine programm kärpis vahemälu %1 või kirjutas selle üle kasutamise ajal. Kogumine jätkub uues failis %2. Lõpetage see programm ja pange kahjustatud faili asemele varukoopia, see fail või „factoryfloor repair“ tehtud fail.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Teine programm kustutas vahemälu %1 žurnaali (-wal) kasutamise ajal. Selle sisu päästeti; midagi ei läinud kaotsi.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Teine programm kärpis vahemälu %1 žurnaali (-wal) kasutamise ajal. Uusimad küsitlused võivad puududa; need loetakse nägemata jäänuks. „factoryfloor verify“ võrdleb ülejäänut.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 on kirjutatud selle programmi uuema versiooniga (%2). Fail jäeti puutumata; uuendage programmi või andke teine fail.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>%1 pole kirjutatav (%2). Muutke õigusi või andke valikuga --cache teine fail.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Ketas on täis: %1 (%2). Tehke ruumi: kogutu ootab seni mälus.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Faili %1 kirjutab teine programm (%2). See programm loeb ja järgib.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 asub võrgufailisüsteemis (%2), kus vahemälu pole kaitstud. Pange see kohalikule kettale.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 pole loetav (%2). Kontrollige, kas see on olemas ja kas seda tohib lugeda.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 pole kirjutatav (%2). Tehke kettal ruumi või andke kaust, kuhu tohib kirjutada.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 kuulub teisele süsteemile (%2). Andke õige; kui see on siiski selle süsteemi oma, lisage --force või kausta puhul failis sources.toml force = true.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Katkestati enne lõpetamist.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Programmis tekkis viga: %1 (%2). Palun teatage sellest nende sõnadega.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Süsteemi „%1“ ei ole. Olemas on: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Aruannet %1 ei ole. Olemas on: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Aruannet %1 ei saa vahemälust lugeda (%2). Kasutage vahemälu varukoopiat või külmutage aruanne uuesti.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Aruande malli „%1“ ei ole. Olemas on: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Aruande malli „%1“ ei salvestatud (%2). Valige teine nimi.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Summad on suuremad, kui loendada saab: %1 (%2). Mõnel tööl on võimatud ajad või GPU-d; midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Märkust ei salvestatud: %1 (%2). Kirjutage see uuesti ja lühemalt.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Vahemälu alles avatakse. Näitajad ilmuvad kohe, kui see on avatud.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Tundmatu probleem: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 ei tunne seda aadressi (%2). Kontrollige selle teed.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 teatab omaenda rikkest (%2). Järgmine küsitlus proovib uuesti; kui rike püsib, peab keskus seda uurima.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>allikas</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 ei sobi vahemäluks (%2). Fail jäeti puutumata; andke valikuga --cache teine või tehke kahjustatud failist uus käsuga „factoryfloor repair“.</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Kuidas see on arvutatud</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopeeri</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopeeri, kuidas see on arvutatud</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Näitaja</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Kaheldav</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (nähtud %2 / %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, kaalutud GPU-dega (aeg üksi: nähtud %2 / %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katvus</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mõõtmised</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Tööde käivitused</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lüngad</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, kokku %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puuduvad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meetod</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Uusim sisend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopeeritud</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopeeri</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvesta CSVna…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Salvesta pildina…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopeeri või salvesta</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopeeri, salvesta CSVna või pildina (tabelis või diagrammil Shift+F10)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>„%1“ on kopeeritud: asetage see tabelina või pildina.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvestatud: %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 jäi kirjutamata: %2. Valige teine kaust.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-d kasutuse järgi</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Selle süsteemi mõõtmisi selles ajavahemikus pole.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Hõivemäär</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Hõivatute koormatus</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Järjekorra pikkus</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Keskus ei teata, millised tööd ootavad.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Ooteaeg käivituseni</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Keskus ei anna töid või on neid käivitunud liiga vähe, et midagi öelda.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ooteaeg p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Osa riikide kaupa</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Keskus ei teata, mis kontod arvutavad.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Millal on kiire</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Hõivatud GPU-d riikide kaupa</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Kõigi GPU-de koormatus</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>kõik kasutajad</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kasusaajana</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>maksjana · osa võimsusest, kriips: õigus</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ainult: %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>Käivitusvalmis tööde küsitud GPU-d; kinnipeetud ja sõltuvad tööd joone all</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>Käivitusvalmis tööde küsitud GPU-d</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>pooled tööd ootavad vähem kui p50, üheksa kümnest vähem kui p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>hõivemäär tunni ja nädalapäeva järgi, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Tehas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Jooniste asemel arvud</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Jooniste asemel arvud (diagrammil T)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvesta pilt…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Salvesta kõik diagrammid pildina</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Ajavahemiku kohta käivad näitajad, osad ja ooteajad on ainult selle aja kohta. Klõpsake, et näha kogu ajavahemikku.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Eelmine tehas</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Järgmine tehas</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Võrdle…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Teise tehase või teise ajavahemikuga</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Allikas puudub</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, valitud</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Kasutuses</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Hõivatud, koormamata</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Koormatud, hõive teatamata</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vaba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Maas</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ooteaeg p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ooteaeg p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Pääsuviis puudub</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muud</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Kinni peetud või sõltuv</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>ükski töö ei käivitunud</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>käivitunud töödest, ajalõik %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Vaba või maas</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Hõivatud</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Järjekorra pikkus</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>pole saavutatud</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Kaheldav: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (kaheldav)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klõpsake, et näha, kuidas see on arvutatud.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>sama mis eelmisel ajavahemikul</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 võrreldes eelmisega</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 võrreldes eelmisega</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>minevikku hangitakse…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>kaheldav</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>nähtud %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Kaheldav: GPU-de arvud on omavahel vastuolus.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Andmed on simuleeritud.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Katvus %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Kaheldav: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Uusim sisend: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klõpsake, et näha, kuidas see on arvutatud.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULEERITUD</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>eelmine ajavahemik teadmata</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Muutust ei näidata: ajavahemikust %1 nähti võrdlemiseks liiga vähe.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>sama mis ajavahemikul %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 võrreldes ajavahemikuga %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Kasutuses</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Hõivatud, koormamata</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Hõivatud, koormatus teadmata</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vaba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Maas</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Koormatud</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Teatamata</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Selles ajavahemikus nägemata.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Õigus</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Tehaseriba</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Tehased: igal tehasel oma kaart</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>ajakohane</translation>
    </message>
    <message>
        <source>late</source>
        <translation>hilineb</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>kättesaamatu</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>veel nägemata</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Ajakohasus</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näita kõiki</translation>
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
        <translation>Näidatakse: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Süsteemid ajakohasuse või riigi järgi</translation>
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
        <translation>Tehas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kasutuses</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Hõivatud, koormamata</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Hõivatud</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vaba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Maas</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Hõivemäär</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Kõigi GPU-de koormatus, kus hõivet ei teatata</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Hõivatute koormatus</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Katvus: hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Praegu ootel</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ooteaeg p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ooteaeg p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>koormatus %1, hõive teatamata</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>hõive teatamata</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalendid</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-d</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-d kasutuse järgi</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Osa võimsusest</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Hõive, viimased 24 h</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Hõive, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Ootel H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Ootel GPU-d</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Vanus nüüd</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vanus</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Kaheldav: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Praegune seis, sõltumata ajavahemikust.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Ainult: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Keskus ei anna töid või on neid käivitunud liiga vähe, et midagi öelda.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Pooled tööd ootavad vähem kui %1, üheksa kümnest vähem kui %2. Ka veel ootavad tööd on arvestatud.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Keskus ei teata, kui koormatud tema hõivatud GPU-d on.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 selles ajavahemikus hõivatud ja koormamata.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Uusima mõõtmise vanus, allikas.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Hõivatud GPU-d töökorras olevatest.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ajakohane</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 paigaldatud, kataloogi või keskuse andmetel</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Keegi ei ütle, mitu GPU-d on.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Hõivatud GPU-d töökorras olevatest, viimase 24 tunni jooksul.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 küsivad tööd, mis võiksid kohe käivituda; kinnipeetud ja sõltuvaid töid ei arvestata.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Keskus ei teata, millised tööd ootavad.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Koormatus</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Allikat veel ei ole. Andmeid annaks keskuse Slurmi REST-teenus, Prometheus või mõõdikuleht; klõps lisab allika.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>mis on ootel</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Selle annaks teada Slurmi REST-teenus või arvestusfailid.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>kui koormatud GPU-d on</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Selle annaks teada GPU eksportija Prometheuses.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Teise annaks teada GPU eksportija Prometheuses.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Teatamata: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Hõivatud GPU-aja keskmine koormatus.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Tehaste GPU-d oleku järgi</translation>
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
            <numerusform>%1 GPU-d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 pp</translation>
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
        <translation>GPU-d</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>pp</translation>
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
        <translation>%1 p %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nüüd</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>%1 tagasi</translation>
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
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n ajakohane</numerusform>
            <numerusform>%n ajakohast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n hilineb</numerusform>
            <numerusform>%n hilineb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n kättesaamatu</numerusform>
            <numerusform>%n kättesaamatut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n veel küsitlemata</numerusform>
            <numerusform>%n veel küsitlemata</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Allikad värskuse järgi. Klõpsake, et näha loendit.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Avalda</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Muutused pärast külmutamist</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Märgib selle väljaantud versiooniks</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Tagasi mustandi juurde</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Avaldatud aruanne nr %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Külmutatud aruanne nr %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, aruande nr %1 asemel</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: näitajad nii, nagu need salvestati.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Võrreldakse…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Tehas, riik, leht või toiming</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Kuhu minna</translation>
    </message>
    <message>
        <source>page</source>
        <translation>leht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ülevaade</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Tehased</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Osad</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Plaanija</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Allikad</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Lisa allikas</translation>
    </message>
    <message>
        <source>action</source>
        <translation>toiming</translation>
    </message>
    <message>
        <source>system</source>
        <translation>süsteem</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenn</translation>
    </message>
    <message>
        <source>state</source>
        <translation>riik</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vaade</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Kõrgeim: %1. Madalaim: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>andmed puuduvad</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Külgriba lehed, ülevalt alla</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Mine tehase, riigi või lehe juurde</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Häired: mis on rakendunud, mis rakendus, reeglid</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Tagasi ja edasi</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Ühelt juhtelemendilt või diagrammilt järgmisele</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Tabelis või diagrammil: kopeeri tabelina ja pildina</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Tabelis või diagrammil: salvesta CSVna</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Tabelis või diagrammil: salvesta pildina</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Tabelis või diagrammil: menüü</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Näitajal: kuidas see on arvutatud</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>See loend</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Selle näitajad tabelina ja tagasi</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopeeri see tabelina ja pildina</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Lohistamine</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Suurenda; Shiftiga nihuta, Ctrliga vali ajalõik</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ratas</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Suurenda kursori kohal</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klõps</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Kinnita väärtused; legendil peida sari</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Topeltklõps</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Kogu ajavahemik; legendil üks sari eraldi</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Teave Factory Floori kohta</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Euroopa tehisintellektitehaste võimsus ja kasutus keskuste endi telemeetria põhjal. Vaba tarkvara GNU Üldise Avaliku Litsentsi (GPL) 3. versiooni alusel.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Piki ajadiagrammi</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Ajadiagrammil</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Salvesta akna sisu vaatena</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Salvestatud vaated</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Tabelis: järjesta lahtri veeru järgi</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Omistamata</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albaania</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia ja Hertsegoviina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Šveits</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Küpros</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tšehhi</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksamaa</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Taani</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Eesti</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Kreeka</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hispaania</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Liit</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Konsortsium EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Soome</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Prantsusmaa</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Ühendkuningriik</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Horvaatia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungari</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Iirimaa</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Iisrael</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itaalia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Keenia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Leedu</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Läti</translation>
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
        <translation>Põhja-Makedoonia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Madalmaad</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norra</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poola</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumeenia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Rootsi</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Sloveenia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakkia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türgi</translation>
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
        <translation>Muud</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Euroopa Liit</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>kokku lepitud</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>hinnanguline</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>kohatäide</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>eraldatud %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>sellest kasutatud %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>alles %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>aegunud %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>makstud %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>õigus seni %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>alus: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Kontod, mida ükski reegel osanikuga ei seo.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Kasutusõigust pole siin teada.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Maksjana kasutatud seal, kus kasutusõigus on teada: %1 / %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Allikas: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>eraldis: %1, %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Välja jäetud, sest H100-ekvivalent pole teada: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Siin arvestamata eraldised, sest need katavad ka teisi süsteeme: %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kasutatud</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Õigusest</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katvus</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kasusaajana</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>maksjana</translation>
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
            <numerusform>Eraldatud %n kontole.</numerusform>
            <numerusform>Eraldatud %n kontole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Jäägigraafik</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Pääsuviisid</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Siin pole teada ei eraldist ega kasutusõigust.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-tunnid pääsuviisi järgi</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Selles ajavahemikus kasutust polnud.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>maksjana</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kasusaajana</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Siin arvesse minevat kasutust ei nähtud üldse.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 alles</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klõpsake, et näha, kuidas see on arvutatud.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Otsi riiki</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Riigid</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Teie oma</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Kasutusega selles ajavahemikus</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Kõik riigid</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Muud riigid</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Nr %1, aruande nr %2 asemel</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>avaldatud %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>külmutatud %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Veel pole. „Külmuta“ säilitab aruande koos näitajatega sellisena, nagu see on, mis andmetega ka ei juhtuks.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Külmutatud ja avaldatud aruanded</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Külmutatud aruandena nr %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Aruanne nr %1 on avaldatud.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kasutuses</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Hõivatud, koormamata</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Hõivatud, koormatus teadmata</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vaba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Maas</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Kleebitud tokenit hoitakse töölaua võtmerõngas; kui see tokenit vastu ei võta, siis failis, mida saate lugeda ainult teie.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Siin pole töölaua võtmerõngast (secret-tool pole paigaldatud või ükski seanss ei tööta), seepärast hoitakse kleebitud tokenit failis, mida saate lugeda ainult teie (õigused 0600), seadistuse kaustas „tokens“.</translation>
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
        <translation>Factory Floor – simuleeritud</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>kõik korraga</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>mitte enne</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>lõpeb hiljemalt</translation>
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
        <translation>&amp;GPU-sid korraga</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>Käi&amp;vituse kestus</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Kä&amp;ivitusi</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Üksteise järel või kõik korraga</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>GPU &amp;mudel</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>GPU mä&amp;lu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Vähemalt</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Algus</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Muidu algab kohe</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Tähtaeg</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Kelle osa</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Kelle osa pilootprojekt kulutab</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Pääsuviis</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Usaldusnivoo</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Kui sageli peab ülempiir kehtima</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Pilootprojekti esimene päev</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Pilootprojekti viimane päev</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Suvaline</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Mitte kellegi</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Märkuse lisamine</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Märkuse muutmine</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Jahutus parandatud; uued plaanuri seaded …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Millal (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Mä&amp;rkus</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Märkus on %n märgi võrra liiga pikk.</numerusform>
            <numerusform>Märkus on %n märgi võrra liiga pikk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Seda näevad kõik, kes seda vahemälu loevad: ärge kirjutage inimeste nimesid.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Märkus on salvestatud. See käib aja %1 kohta, mis jääb kuvatavast ajavahemikust välja.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Märkuse eemaldamine</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Kas eemaldada see märkus jäädavalt?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Märkused</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Selle ajavahemiku kohta pole märkusi. Märkus on näha ülal diagrammidel ja läheb eksportimisel kaasa.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Lisa märkus…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuda…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Selle süsteemi märkused selles ajavahemikus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Ava vaade</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Vaate link</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Link, mis teile saadeti</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ava</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fail…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vaated (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Oodatavalt %1 kuni %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Ülempiiri järgi algab hiljemalt %1 ja lõpeb hiljemalt %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Kulu on %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Enne pilootprojekti on osast tänavu alles %1.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Mida variandist näidatakse</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Vabade GPU-de prognoos</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Kui hea see on</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Stsenaariumid</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>sektsioon %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>suurus teadmata</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU-d</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Eeldatav ooteaeg</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>%1 ülempiir</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Ooteaeg ja käivitused, kuni %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Lõpp hiljemalt</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Osast jääb alles</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Miks siin</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, seotud: %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>vähim: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Hõivemäär</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Hõivatute koormatus</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Järjekorra surve</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katvus</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Tehased</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Ribade pikkus</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-d</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Võrdle…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Kaks ajavahemikku või kaks süsteemi kõrvuti</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Kes kasutas</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Osa GPU-tundidest riikide kaupa</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Osa GPU-tundidest</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Selles ajavahemikus ei nähtud kasutust kontode kaupa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 H100-ekvivalenti %n süsteemis</numerusform>
            <numerusform>%1 H100-ekvivalenti %n süsteemis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU-d %n süsteemis</numerusform>
            <numerusform>%1 GPU-d %n süsteemis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n teadaoleva H100-ekvivalendita: %1</numerusform>
            <numerusform>%n teadaoleva H100-ekvivalendita: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, mille GPU-sid pole loendatud: %1</numerusform>
            <numerusform>%n, mille GPU-sid pole loendatud: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>minevikku hangitakse…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Liidu osa</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Osa: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 H100-ekvivalenti ootel</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPU-d ootel</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>praegu</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Ooteajad ja ootel GPU-d käivad ainult selle kohta: %1. Kõik muud näitajad on kõigi kasutajate kohta.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Ooteajad, ootel GPU-d ja „Kes kasutas“ käivad ainult selle kohta: %1. Kõik muud näitajad on kõigi kasutajate kohta.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Kõik kasutajad: filter siin ei kehti.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>maksjana · osa võimsusest, kriips: õigus</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kasusaajana</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Osa võimsusest</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Ükski süsteem ei vasta filtrile.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vaade</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Vaade: tabel, kaardid, veerud</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaardid</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Veerud…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Näidatakse %1 süsteemi %n-st</numerusform>
            <numerusform>Näidatakse %1 süsteemi %n-st</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Mida kaart näitab</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kasutus</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Kasutusõigus</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: muutus võrreldes ajavahemikuga %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Osa kasutusõigusest riikide kaupa</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Ühelgi riigil pole siin teadaolevat kasutusõigust.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Kõik võrgustikud</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, maksjana</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, kasusaajana</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Aruande lehed</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>&amp;Kellaaegadega</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Kohandatud ajavahemik</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Alates</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>K&amp;uni, see päev kaasa arvatud</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>K&amp;uni, see aeg välja arvatud</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Lõpp peab olema hiljem kui algus.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · ajavöönd %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Viimased 24 tundi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimased 7 päeva</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimased 30 päeva</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>See kuu</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>See kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>See aasta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Eelmine kuu</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Eelmine kvartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Eelmine aasta</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Kohandatud</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULEERITUD</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Allikas: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>nähtud %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Mida pilootprojekt vajab</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Variandid</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>ülal valitud võrgustiku süsteemidel; ajavahemik, riik ja pääs siin ei kehti</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Süsteemid, kus pilootprojekt saab töötada, parim ees</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>Lü&amp;hiülevaade …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Kirjutab plaani aruandena, igas vormingus, kausta</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Lühiülevaate kaust</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Lühiülevaade on salvestatud: %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Viimaste kuude järjekordi mängitakse läbi; esimesel korral võtab see mõne sekundi.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Sellesse võrgustikku ei kuulu ühtegi süsteemi.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>sobib %n süsteem</numerusform>
            <numerusform>sobib %n süsteemi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>kokku %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Viivitus, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Aeglaseim, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Küsitlus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mõõtmised</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baidid</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Teade</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastatud</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ebaõnnestunud</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Küsitlused diagrammina või ükshaaval</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logi</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Kui palju logist</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 päeva</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Küsitluste viivitus</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Logis pole ühtegi selle allika küsitlust.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Küsitlused ükshaaval, uusim ees</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopeeri või salvesta küsitluste logi</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Küsitlused</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n küsitlus</numerusform>
            <numerusform>%n küsitlust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n ebaõnnestus</numerusform>
            <numerusform>%n ebaõnnestus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Sobita laiusele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Väiksem</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Väiksem (Ctrl+ratas)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurem</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Suurem (Ctrl+ratas)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Otsi aruandest</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Aruannet koostatakse</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Leht %1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei leitud</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n koht</numerusform>
            <numerusform>%n kohta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>%1/%2 osa on loetud</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Ükski keskuse arvestuse aruanne ei jää tervenisti sellesse aega.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Keskuse arvestuse aja mõõtmised on tehtud selle tööde arvestusest; neid keskuse arvestuse kõrvale ei seata.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Keskuse arvestus räägib vaid mõnest kontost; mõõtmisi, mis kontosid ei tunne, selle kõrvale ei seata.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Keskuse arvestus katab sellest ajast %1; kõrvalolev on sama aja ja samade kontode kohta.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Näidud (%1 sellest ajast) pärinevad keskuse tööde arvestusest ega ole mõõdetud: töid ja mõõtmisi võrreldakse ülejäänud aja kohta.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>koos: %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antennid: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>TI-tehas</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Osalejad</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Süsteemid</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenn</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Teave</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Võimsus alates %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>teadmata</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Arveldus</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Osa: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>pole saavutatud: liiga paljud ootavad veel või loobusid</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>algus - käivitusvalmidus; p90 Kaplani-Meieri järgi, kus veel ootavad ja ootamise ajal tühistatud tööd on tsenseeritud</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>tööd</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>kinnipeetud ja sõltuvaid töid ning hilisemaks ajaks või reservatsiooniks mõeldud töid ei arvestata; ootav massiiv läheb arvesse iga ülesandega</translation>
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
        <translation>käivitunud</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>ootavad veel või lahkusid käivitumata</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Jälgimata</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Plaaniliselt maas: kuni %1 GPU-d</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>ülemkonto %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>silt %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>muster %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Pääsuviis puudub</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kokku lepitud</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>hinnanguline</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>kohatäide</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>paigaldatud</translation>
    </message>
    <message>
        <source>available</source>
        <translation>saadaval</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>hõivatav</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>teadmata arv: %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ühik</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>H100-ekvivalentsed GPU-d</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>füüsilised GPU-d</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Allikad näitavad %1 GPU-d (%2), federation.toml või kataloog ütleb %3: kontrollige, millised sildid GPU-sid eristavad, või sealset võimsust.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Hõivatud on %1 GPU-d, kuigi võimsus on %3 (%2): üks neist on vale.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, seisuga %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 / %3 GPU-d</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puuduvad</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>mõõtmata</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>nagu allikas annab</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, keskuse keskmine üle kõigi GPU-de</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>allikas on %1 süsteemil %2-st</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Eelmine vastus kehtib veel.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Uusim vastus on vanem kui 2,5 küsitlusvahemikku.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Sellele süsteemile pole allikat seatud.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Selle GPU-de H100-ekvivalent pole teada.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Selle allikas ütleb, mitu GPU-d on ja kui koormatud need on, kuid mitte seda, millised on hõivatud.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mõõtmised</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>mõõtmine kehtib järgmiseni, kuid kõige rohkem 2,5 küsitlusvahemikku; pärast seda on lünk ja mitte kunagi null</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>hõivatud / (võimsus - maas - plaaniliselt maas), mitte kunagi üle 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>hõivatud</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>võimsus</translation>
    </message>
    <message>
        <source>down</source>
        <translation>maas</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>plaaniliselt maas</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>vaba või maas, teadmata</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>välja jäetud, sest see ei teata, mis on hõivatud</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>koormatus, keskmistatud üle hõivatud GPU-aja</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>hõivatud ja koormatud</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>hõivatud, kus koormatus on teada</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>koormatuse allikas</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>süsteemid, mis seda teatavad</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(hõivatud - hõivatud ja koormatud), summeeritud üle aja, mil mõlemat jälgiti</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>hõivatutest</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>koormatus, keskmistatud üle kõigi GPU-de; allikas ei teata, millised on hõivatud</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>koormatud</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>võimsus, kus koormatus on teada</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>ootel GPU-d x ajapiirangud / saadaval GPU-d; ülempiir, sest piirangud on pikemad kui tegelikud tööajad</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>ootel GPU-d x ajapiirangud, keskmine</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>saadaval GPU-d, keskmine</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>jälgitud aeg / küsitud aeg, üle kõigi allikaga süsteemide, igaüks kaalutud oma GPU-dega</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>jälgitud</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>küsitud</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>katvuses ei kaalu, sest võimsus pole teada</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>seadmetunnid x keskuse ühikuid seadmetunni kohta</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>ühikuid seadmetunni kohta</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>eraldatud</translation>
    </message>
    <message>
        <source>used</source>
        <translation>kasutatud</translation>
    </message>
    <message>
        <source>left</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>varasematel lähtestustel kaotatud</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>aegunud</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>ükski reegel ei seo neid kontosid</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>selle osaniku kontosid ei kasutatud</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ja veel %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 (kokku %2): võimsus %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>ajavahemik</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 kuni %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>summa üle tööde: füüsilised GPU-d x tööaeg tundides ajavahemiku sees, maksjana</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>summa üle tööde: füüsilised GPU-d x tööaeg tundides ajavahemiku sees, kasusaajana</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>kõik GPU-tunnid</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>maksjana kasutatud seal, kus kasutusõigus on teada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>kasutus kasutusõiguseta süsteemidel</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>välja jäetud, sest selle GPU-del pole H100-ekvivalenti</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>maksjana kasutatud GPU-tunnid / GPU-tunnid, milleks on seni õigus; kasutusõigus = summa üle aja: murdosa x alus</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>õigus seni</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>alus</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>tööd: aeg, mille kohta on kõik tööd teada; mõõtmised: aeg, mil need kehtivad</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>eraldatud - eraldisega kontode ja nende alamkontode kasutus eraldiste ajal - eraldise lõppedes aegunud</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>eraldist pole teada: ajavahemiku kasutusõigus - kasutus maksjana süsteemidel, mille kasutusõigus on teada</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>kasutatud üle lõppenud eraldiste</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>kasutus läheb kirja lähimale kontole (samale või ülemkontole), millel on kehtiv eraldis; mitme puhul esimesena lõppevale</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>viimase 28 päeva tempo</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>nähti liiga vähe</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>saab otsa</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>sellest ajast nähti liiga vähe</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>GPU-tund on terve MI250X: kaks kiipi ühe tunni jooksul</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Terved sõlmed: 4 GPU-tundi sõlme ja tunni kohta; arvutatud kiipidest, seega alampiir, kui töö küsib alla kaheksa</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(tuumad / 8, mälu / 64 GB, kiibid) x tunnid x 0,5; ainult kiipidest arvutatud, seega alampiir</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: kui 6 kuu järel on kasutatud alla 40%, kärbitakse eraldist automaatselt</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Terved sõlmed, igas 4 GH200; kvoot algab iga kvartal uuesti ja kasutamata jäänu läheb kaotsi</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU-d x tunnid / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Kuukvoot on kogumaht jagatud eraldise kuudega; selle täitumisel on prioriteet madalam</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Võrgustikku „%1“ ei ole. Teada on: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Süsteemi „%1“ ei ole. Teada on: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Osanikku „%1“ ei ole. Teada on: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Pääsuviisi „%1“ ei ole. Teada on: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>GPU-mudelit „%1“ ei ole. Teada on: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>GPU-de arv peab olema 1 kuni %1; praegu on see %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Käivituse tundide arv peab olema üle 0 ja kõige rohkem %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Käivituste arv peab olema 1 kuni %1; praegu on see %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>GPU mälu peab olema üle 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Usaldusnivoo peab olema üle 0,5 ja alla 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Tähtaeg %1 ei ole hilisem kui plaani aeg %2.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Ajast %1 tähtajani %2 on %3 h, kuid juba käivitused võtavad %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Sellel on %1 soovitud liiki GPU-d; pilootprojekt vajab korraga %2.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Sellel puudub: %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Ühegi GPU kohta pole teada, et sellel oleks %1 GB mälu.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Pole teada, mitu GPU-d sellel on, ja ühtegi selle tööd ei nähtud.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Ülempiir puudub: ühtegi selle tööd pole teada ning vabade GPU-de ja järjekorra mõõtmised näitavad vaid %1 algust %2-st, mida ülempiir vajab.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Ülempiir puudub: ühtegi selle tööd pole teada ja mõõtmistest saadud ülempiir kehtis viimase 90 päeva jooksul vaid %1 puhul %2 katsest.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ülempiir puudub: ei nähtud ei töid, vabu GPU-sid ega järjekorra pikkust. Ooteaegadeks on vaja tööde kirjeid Slurmi arvestusest või failidest.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Ülempiiri jaoks nähti liiga vähe töid: viimase 90 päeva jooksul %1, vaja on %2.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Ülempiir puudub: viimase 90 päeva jooksul kehtis see vaid %1 puhul %2 tööst.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ülempiir puudub: ühtegi selle tööd ei nähtud. Ooteaegadeks on vaja tööde kirjeid Slurmi arvestusest või failidest.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>See põhineb igas suuruses töödel: selles suuruses nähti liiga väheseid.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Mõõtmistest: ühtegi selle tööd pole teada. Ülempiir tuleneb vabadest GPU-dest ja järjekorra pikkusest ning on laiem kui töödest saadu; viimase 90 päeva jooksul kehtis see %1 puhul %2 katsest.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>%1 ülempiir kehtis viimase 90 päeva jooksul %2 puhul %3 tööst.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Mediaanülempiir oli %1-kordne võrreldes avaldatud meetodiga (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapoleeritud: suurimal nähtud tööl oli %1 GPU-d.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>See võib lõppeda pärast tähtaega: ooteaegade %1 ülempiiri järgi on lõpp %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Osast on tänavu alles %1 GPU-h, puudu on %2.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Käivituse eeldatav ooteaeg on %1; %2 ülempiir on %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Käivituse ooteaja %1 ülempiir on %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 alates %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Pääsuviisid: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Suurus või otsustusaeg teadmata: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Ei sobi sellise suuruse või kestusega pilootprojektile: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Vabu GPU-sid ei ennustata: selleks on vaja 14 päeva mõõtmisi selle kohta, millised GPU-d on hõivatud; nähti %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Neil päevadel ei mahu eeldatavalt vabade GPU-de hulka ühtegi pilootprojekti käivitust.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Eeldatava vabade GPU-de arvu järgi on käivituse jaoks ruumi alates %1. Järjekord võib selle varem ära võtta.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Õpitud %1 h mõõtmistest; hooldustunnid on välja jäetud ja väljakuulutatu on maha arvatud.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Minevikul proovitud %1 alguspäevast: 90% vööndisse jäi %2 tundidest ja 50% vööndisse %3; viga (pinball loss) oli %4-kordne võrreldes ennustusega „nagu samal tunnil nädal varem“.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>kõik see tuleneb arvestusviisist</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>lisaks arvestusviisist tulenevale jääb %1</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>põhjus pole teada; võrrelge kontosid ja päevi</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>jõude reservatsioonid: sreport arvab nende konto kulude hulka reserveeritud jõude GPU-d (%1); töödes neid pole</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>lüngad: mõõtmised katavad %1 ajast, pikim lünk on %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>keskuse eksportija võib reserveeritud GPU-d hõivatute hulka lugeda</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>tööd on teada vaid %1 aja kohta; importige või küsitlege ülejäänu</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>ühikud: üks on teisest %1 korda suurem, nagu loendaks üks kiipe ja teine GPU-sid</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport arvab reservatsioonis jõude seisvad GPU-d selle konto kulude hulka; ühelgi tööl neid polnud</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport loeb MIG-viilu terveks GPU-ks ja GPU osi ei loe üldse; siin läheb igaüks arvesse oma osana GPU-st</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>peatatud töö GPU-d jäävad seotuks ja lähevad arvesse; sacct-i kulunud aeg jätab need välja</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|esimene - teine| / neist suurem</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>tööd + mõõtmised</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>üle 1% erinevus märgistatakse</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>keskuse arvestus</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>tõenäoline põhjus</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>imporditud failid</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>kontodele hõivatud GPU-de integraal üle ajavahemiku</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>summa üle tööde: füüsilised GPU-d x mudeli tegur x tööaeg tundides ajavahemiku sees</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>summa üle tööde: füüsilised GPU-d x tööaeg tundides ajavahemiku sees</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekundid</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>kasutuse ajal kehtinud omistusreeglid</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>nagu keskus arveldab</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>hõivemäär</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>koormatus (hõivatute)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>järjekorra surve</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>katvus</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>ooteaeg</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnid</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>osa kasutusõigusest</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>varu</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>keskuse ühikud</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>võrdlev kontroll</translation>
    </message>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>system</source>
        <translation>süsteem</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Käivitused algavad hiljem: ülempiir ei tea tolleaegset järjekorda ja üksikud nädalad võivad erineda. Seda hinnati sellisena, nagu see seitse päeva enne iga tööd esitati.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Plaani aeg %1 on tulevikus: sellest pole veel midagi teada.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>%1 GPU hooldus: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>%1 GPU reservatsioon: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Kõigi GPU-de hooldus: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Kõigi GPU-de reservatsioon: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (teatas keskus).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (failist federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Ka igas suuruses tööde ülempiirist ei piisa: see kehtis %1 puhul %2 tööst.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Käivitused algavad hiljem: ülempiire hinnati sellistena, nagu need seitse päeva enne iga tööd esitati.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>See põhineb igas suuruses töödel: selle suuruse ülempiir kehtis vaid %1 puhul selle suurusega töödest, nõutud on %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Ja veel %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>jälgitud aeg / küsitud aeg, üle süsteemide, millest kasutus saab pärineda</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Ootab esimest mõõtmist</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Enne esimest mõõtmist</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Ootab esimest küsitlust.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Takistus: %1 Kõigi käivituste jaoks korraga jääb liiga vähe GPU-sid. Algus ja lõpp arvestavad seda, ooteaja ülempiir mitte.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Takistus: %1 Käivituse jaoks jääb liiga vähe GPU-sid. Algus ja lõpp arvestavad seda, ooteaja ülempiir mitte.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Algus %1 ei ole varasem kui tähtaeg %2. Valige varasem algus või hilisem tähtaeg.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>kõigi GPU-de koormatus</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Takistus: %1 Soovitud liiki GPU-sid võib jääda liiga väheks. Algus ja lõpp arvestavad seda, ooteaja ülempiir mitte.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapoleeritud: nähtud tööde pikim ajalimiit oli %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 hiljemalt %2 (taotlustähtaeg hiljemalt %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 alates %2 (taotlustähtaeg %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Kui sageli kehtisid ooteaja ülempiirid viimase 90 päeva jooksul, suuruse järgi</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Tööd, mis ületasid oma ülempiiri kõige rohkem</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Miks mitte „sbatch --test-only“? Slurmi enda hinnang simuleerib hetke järjekorda ega tea midagi hiljem tulevatest töödest. Ülempiirina võetuna kehtis see Cedaril 53 tööst 53% ja Narvalil 58 tööst 10% puhul (avaliku andmestiku ooteajad).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kõik</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-d</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tööd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Kehtis</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediaanülempiir</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>QBETS-i ülempiir</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Suurimad eksimused</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Ülempiir</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ootas</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Ülevaade</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Tehased</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Osad</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Plaanija</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Aruanded</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Allikad</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vaated</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Salvestatud vaated</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Salvestatud vaated (Ctrl+D salvestab akna sisu)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Lubatud ja tegelik</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Viimase 90 päeva ülempiiridest pole ühtegi võimalik hinnata.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>lubatud %1, tegelik %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lubatud</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Tegelik</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lubatud</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Nägemata</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisukord</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabel %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Joonis %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Selle andmed on lisas.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Joonise %1 andmed. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Märgid:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Lisa: jooniste andmed</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Koolon tähistab seda, mida ei nähtud.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajavahemik</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Aruande olek</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katvus</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Kasutusõiguste alus</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Omistusreeglid</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehtud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kokkuvõte</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Kõik aruande näitajad</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Viimase 90 päeva ülempiirid</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>Töö GPU-d</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tööd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Kehtis</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediaanülempiir</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Avaldatud meetodi mediaan</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Nende süsteemide töid ei nähtud.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kõik</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Lubatud ja tegelik</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Kui sageli kehtisid ülempiirid, mis pidid kehtima teatud osale töödest.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lubatud</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>nagu lubatud</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Nende päevade suurimad eksimused</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Järjekorras alates</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-d</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Ülempiir</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ootas</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Ükski töö ei oodanud oma ülempiirist kauem.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Kui head olid ülempiirid</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>mitte kellegi</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Pilootprojekti lühiülevaade: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Mida pilootprojekt vajab</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Käivitusi</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>GPU-mudelid</translation>
    </message>
    <message>
        <source>any</source>
        <translation>suvaline</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>GPU mälu</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>vähemalt %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tähtaeg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Kulutatav osa</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Ülempiiride usaldusnivoo</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Kus see saab töötada</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Variandid, parim ees</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Eeldatav ooteaeg</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Ooteaja ülempiir</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Lõpp hiljemalt</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnid</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-tunnid</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Osast jääb alles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Ühtegi süsteemi ei küsitud.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Vabad GPU-d järgmise 14 päeva jooksul</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Ühegi variandi kohta ei nähtud piisavalt mõõtmisi, et vabu GPU-sid ennustada.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Vabade GPU-de prognoos: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Vabad GPU-d iga kuue tunni järel: oodatav arv ning vööndid, millesse jäävad pooled ja üheksa kümnendikku tundidest.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>vähem (%1 tundidest)</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Pääsu saamise võimalused</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Mida eeldati</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Ülempiir on lubadus paljude tööde kohta: sajast sellisest käivitusest ootab kauem umbes nii mitu, kui usaldusnivoo lubab.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Eeldatakse, et pilootprojekti esitab süsteemis uus konto, ajapiiranguks käivituse kestus, lühima ülempiiriga sektsiooni.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Üksteise järel käivitused ootavad iga kord uuesti; sellise usaldusnivooga lõpp liidab nende ülempiirid ja on seetõttu ettevaatlik.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Midagi pole teada prioriteetidest, projekti piirangutest ega sellest, mida keskus pärast plaani aega muudab.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU-d, %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU-d, %2 h, %3 käivitust korraga</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU-d, %2 h, %3 käivitust üksteise järel</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>hiljem saabunud tööd</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>hiljem saabunud mõõtmised</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>keskuse uuesti esitatud koondarvud</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>muutunud reegel</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>parandatud võimsus</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>teine programmiversioon</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>teadmata</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nägemata</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>nähtud liiga vähe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>teadmata</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: aegrea katkestus (võimsus muutus)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: hinnanguline (kasutusõigus pole kokku lepitud)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: esialgne (ajavahemik pole lõppenud)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: nähti alla 95% ajavahemikust</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>koolon: pole saadaval</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Külmutatud</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Avaldatud</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, aruanne nr %2 aruande nr %3 asemel</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, aruanne nr %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Esialgne: ajavahemik pole lõppenud. Näitajad on aruande päeva seisuga.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Selle ajavahemiku kohta pole midagi teada: ühtegi allikat ei jälgitud ja tööde arvestust ei imporditud.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Andmed kuni</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>H100-ekvivalentsed GPU-tunnid</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>füüsiliste GPU-de tunnid</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Välja jäetud jaotised</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Eelmine ajavahemik</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Aasta tagasi</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Aasta algusest</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Eraldatud</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kasutatud</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Aegunud</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Ajavahemikku puudutavad eraldised</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Pääsuviis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Saab otsa</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Selle ajavahemiku eraldisi pole teada.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Eraldisest %1 alles, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Sirgjoon lõpuni</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Viimase 28 päeva tempos saab see otsa %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Pooled käivitusid ajaga</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Üheksa kümnest käivitus ajaga</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Ooteajad süsteemide kaupa</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Ajast, mil töö võis käivituda, selle käivitumiseni. Veel ootavad või ootamise ajal tühistatud tööd loetakse sellest pikemaks.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Ooteaegu ei nähtud.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>kasutusõigus pole teada</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Selle osaniku kasutust ei nähtud.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 kõigi osanike kasutusest neil süsteemidel, õigus %2 nende võimsusest: koht %3 / %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 kõigi osanike kasutusest neil süsteemidel: koht %2 / %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Riigi aruanne: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Põhinäitajad</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Kasutatud (kasusaajana)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Makstud (oma osast)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Osa kogu kasutusest</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Õigus</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Osa kasutusõigusest</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Kasutus süsteemide kaupa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Makstud</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Õigusest</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Hõivatute koormatus</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Kasutatud, makstud ja õigus süsteemide kaupa</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Alus</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>GPU-de kasutust ei nähtud.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Avaldamata, kokku</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>kõik võrgustikud</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Programmi ülevaade: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Hõivemäär</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Järjekorra surve</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Omistamata osa kasutusest</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Hõivatud</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Kasutuses</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Koormatus</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ooteaeg p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ooteaeg p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Tehased</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Kõik süsteemid</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>GPU-d on nähtud aja keskmised. Süsteemi, mida ükski allikas ei küsitle, pole nähtud; see ei ütle midagi selle kasutuse kohta.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Selles võrgustikus pole ühtegi süsteemi teada.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Keskuse aruanne: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kasutus</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksja</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Kes sai kasu</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Kasusaaja</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kes maksis</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Pääsuviisi järgi</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Sektsiooni järgi</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Sektsioon</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Kontod GPU-tundide järgi</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU-d ajas</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>GPU-de olekuid ei nähtud: ükski allikas ei mõõda neid.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ooteajad</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Eraldised ja mis on alles</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Lõpp lähedal (alla 60 päeva): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Mida telemeetrias parandada</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>GPU-de olekud</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Ükski allikas ei mõõda, millised GPU-d on hõivatud, vabad või maas: lisage Slurmi eksportija või slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Ükski eksportija ei ütle, kui koormatud GPU-d on: lisage allikatesse DCGM-i või AMD eksportija.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Järjekord</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Ükski allikas ei teata, millised tööd kontode kaupa ootavad.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Tööde arvestust pole teada: importige sacct või lisage slurmrestd koos slurmdbd-ga.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Omistamata kontod</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Ükski reegel ei seo %1 kasutusest: siduge selle kontod failis federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Allikas %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Viimase 24 tunni küsitlustest ebaõnnestus %1 (kokku %2). %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Mitte midagi: kõik näitajate rühmad on olemas ja iga konto on seotud.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>simuleeritud föderatsiooni reeglid</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versioon ajast %1, %2 reeglit</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 reeglit</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Kasutuses (hõivatud ja koormatud)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Hõivatud, koormamata</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Hõivatud (koormatust ei mõõdeta)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Vaba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Maas</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Tehased: GPU-d oleku järgi</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Keskmised GPU-d ajavahemikus; süsteeme nähti %1, nägemata jäi %2.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU-d oleku järgi ajas</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Keskmised GPU-d iga ajalõigu kohta; nägemata jäänu on viirutatud.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Hõivemäär nädala tundide kaupa</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Iga tunni keskmine üle ajavahemiku nädalate.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Seisakud, hooldus ja andmeteta ajad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kestus</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Maas: vähemalt kümnendik GPU-sid oli rivist väljas. Hooldus: sama palju oli plaaniliselt maas. Andmed puuduvad: keegi ei jälginud süsteemi, mis võis siiski töötada.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Ei nähtud ühtegi seisakut ega andmeteta aega.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Hooldus</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Andmed puuduvad</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Liidu osast</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Kõige rohkem</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Pääsuviisid ja nende ülemmäärad</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Pääsuviisid</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Mida Liit selles ajavahemikus maksis, võrreldes GPU-tundidega, millele tal selles õigus oli. Ülemmäär võib kehtida pikema aja kohta kui see ajavahemik.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Kasutatud (GPU-tunnid)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Summa üle tööde: GPU-d × tööaeg tundides ajavahemiku sees. Ajavahemiku piiri ületav töö poolitatakse seal; veel töötav töö läheb arvesse viimase vaatluseni; peatatud töö hoiab oma GPU-d ja läheb arvesse. Kus tööde arvestust pole teada, on see kontodele hõivatud GPU-de integraal.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Füüsiline GPU: kui keskuse Slurm loendab GPU kiipe, on kaks kiipi üks GPU. MIG-viil läheb arvesse oma arvutusviilude suhtena GPU arvutusviiludesse.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Kasusaaja ja maksja</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Riik, kelle kasutajad saavad kasu, ja osanik, kelle osast makstakse. Riigi projekt Liidu ajal on Liidu kasutusõigus ja selle riigi kasu. Omistamata kasutus on omaette rida.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Võimsus × osaniku murdosa, integreeritud üle ajavahemiku kuni aruande päevani. Seda võrreldakse sellega, mida osanik maksis.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Hõivatud GPU-d / (võimsus − maas − plaaniliselt maas), mitte kunagi üle 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Osa hõivatud GPU-ajast, mil GPU oli eksportija mõõtmise järgi koormatud; teadmata, kui keskus seda ei avalda.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Ootel GPU-d × ajapiirangud / saadaval GPU-d: iga GPU kohta ootavad töötunnid. Ülempiir, sest tööd lõppevad enne ajapiirangut.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ooteaeg</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Algus − käivitusvalmidus, kvantiilid Kaplani-Meieri järgi, kus veel ootavad tööd on tsenseeritud vaatlused.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Jälgitud aeg / küsitud aeg.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Ümardamine</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Täis-GPU-tunnid tabelis on ümardatud nii, et osad annavad kokku summa (suurima jäägi meetod), mistõttu võib sama näitaja kahes tabelis ühe võrra erineda. CSV-, XLSX- ja JSON-failides on täielik täpsus.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>imporditud failid</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>H100-ekvivalendid</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Mitme H100 eest GPU loeb</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU mudel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Ühtegi tegurit pole teada.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meetod</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Andmeallikad süsteemide kaupa. Omistusreeglid: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Nimetatakse kontosid, mitte kunagi inimesi: programm ei talleta kasutajanimesid, tööde nimesid ega teid.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Kasutus süsteemi ja pääsuviisi järgi</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Kasutatud kasusaajana</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Kaksteist kuud</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Kasutatud ja makstud kuude kaupa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Kasutus kuude kaupa</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>Vähemalt poole ulatuses nähti %1 kuud %2-st.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Senisest ajast on liiga vähe teada, et öelda, mis kõigest kokku on alles.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Mis on eraldistest alles</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Mis on kasutusõigusest alles</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Lähtestustel kaotatud</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Lähtestustel kaotatud, keskuse ühikus</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Keskuse reegel</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Lähtestustel ei läinud midagi kaotsi.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Kes sai kasu ja kes maksis</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Kes kasutuse eest maksis: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Kes makstust kasu sai: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontod</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Mitmele riigile kasu toovast projektist selle osaniku osa.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Pääsu andnud programmid:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Kasutus osaniku ja süsteemi järgi</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Kasutatud kasusaaja ja süsteemi järgi</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Osanik</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Kes sai kasu, olenemata maksjast. Omistamata on see, mida ükski reegel ei seo. Viimane rida näitab, kui palju igast süsteemist nähti.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>koos Fast Lane’iga kõige rohkem 10% ühisettevõtte osast</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>koos Playgroundiga kõige rohkem 10% ühisettevõtte osast</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>kõige rohkem 30% ühisettevõtte osast; äriline aeg kõige rohkem 20% Liidu ajast</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>kõige rohkem 25% ühisettevõtte osast</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Kasutus pääsuviisi järgi</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Kogu kasutus pääsuviisi järgi</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Mida Liit maksis, pääsuviisi järgi</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Pääsuviiside ülemmäärad föderatsiooni kataloogi järgi:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Kasutus organisatsiooni liigi ja programmi järgi</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Organisatsiooni liigi järgi</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Pääsu andnud programmi järgi</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ütlemata</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Süsteemid jõude seisnud hõivatud GPU-tundide järgi</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Jälgitud aja kohta. Süsteeme, mis koormatust ei mõõda, tabelis pole.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Ükski süsteem ei mõõda, kui koormatud selle GPU-d on.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Seisakud, hooldus ja võimsus</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Võimsus pärast muutust</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Võimsuse muutused ajavahemikus</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Ühegi süsteemi võimsus ei muutunud.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Katvus süsteemi ja nädala järgi</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Nädal alates</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>Vähemalt 95% ulatuses nähti %1 süsteeminädalat %2-st.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Üle ühe päeva pikkused lüngad</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Aeg, mille kohta pole teada ei töid ega mõõtmisi.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Ükski süsteem polnud nägemata üle ühe päeva.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Omistamata kasutus</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Osa süsteemi kasutusest</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Kasutus, mida ükski reegel ei seo</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Kogu nähtud kasutuse on mõni reegel osanikuga sidunud.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>tööd</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mõõtmised</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>keskuse arvestus</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Erinevus</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Suuremast</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Sama kasutus, teada kahel viisil</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Mille järgi</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Mille kõrval</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Tõenäolised põhjused</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Füüsiliste GPU-de tunnid aja kohta, mida mõlemad viisid tunnevad. Üle 1% erinevuse kohta tasub keskuselt küsida.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Ühegi süsteemi kasutus pole kahel viisil teada.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Enne esitatud</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Nüüd esitatud</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Koondarvud, mille keskused uuesti esitasid</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Uuesti esitatud</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Füüsiliste GPU-de tunnid keskuse enda tööde arvestuses, mis andis sama aja kohta varem teise koondarvu.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Ükski keskus ei esitanud selle ajavahemiku koondarvu uuesti.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Andmete kvaliteet</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Mida ei nähtud, on lünk ja mitte kunagi null. Katvus on aeg, mille andmed on teada, jagatud küsitud ajaga; mitme süsteemi korral on see kaalutud nende GPU-dega. Näitajat, millest nähti alla poole, ei avaldata.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Idufirma</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Väike või keskmise suurusega ettevõte</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Suurettevõte</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Avalik asutus</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Käivitunud</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Käivitumata</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Ooteajad töö liigi järgi</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Rühm</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Töö GPU-d</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Uustulnukad, näiteks idufirmad: kontod, mis polnud 14 päeva ühtegi GPU-d kasutanud, kuni nad on kasutanud 100 GPU-tundi.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Uustulnukad: pooled käivitusid ajaga</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Uustulnukad: üheksa kümnest käivitus ajaga</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Uued kontod</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (osa %2 / %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Kõige kauem oodati süsteemis %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Hilinenud küsitlused: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Allikat küsitletakse iga %1 järel ja 95 küsitlust sajast algas %2 jooksul pärast eelmist; pikim paus oli %3. Küsitlege harvemini või selgitage välja, mis vastuseid kinni hoiab.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Kõige rohkem kasutati kuus %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Mida enne lähtestamist ei kasutatud ja mis keskuse reegli järgi üle ei kandu.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Kõige rohkem: %1, %2 kogu kasutusest.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Näitajad aja kohta, mil võimsus muutus, on oma aegrea katkestused.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Seda ei arvestata ühelegi osanikule, kuni mõni faili federation.toml reegel selle kontod osanikuga seob.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Esimesel kolmel %1-st on kokku %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>See sai otsa %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>See lõppes %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Viimase 28 päeva kohta on liiga vähe teada, et öelda, millal see otsa saab.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Viimase 28 päeva tempos ei saa see enne lõppu otsa.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>Kasutatud ja alles olev hulk käib kogu eraldise aja kohta kuni selle aruande päevani, füüsiliste GPU-de tundides. Päev, mil eraldis otsa saab, eeldab viimase 28 päeva tempot; seda ei esitata, kui eraldis enne lõppu otsa ei saa või kui on liiga vähe teada.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Koormatus käib süsteemi kõigi tööde kohta. Süsteemis, mida tabelis pole, kasutust ei nähtud ja kasutusõigusest sellele pole midagi teada.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Kasutusõiguse alus</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Kokku lepitud: osapoolte esitatud. Hinnanguline: tuletatud avaldatud panustest. Kohatäide: föderatsioonifaili eeldus, kuni näitaja avaldatakse; selle osad kasutusõigusest on näited, mitte tulemused.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Ainult %1, %2 kogu kasutusest.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Teada pole ei suurus ega kasutus: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Iga ülempiir leiti sellest, mis oli teada töö järjekorda saabumisel, ja seda võrreldi siis tegeliku ooteajaga. Ülempiire, mis kehtisid alla %1 tööde puhul, ei näidata.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Võrgustik</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Ükski reegel ei seo osa selle kontodest: siduge need failis federation.toml. Nähtud on liiga vähe, et öelda, kui palju need kasutavad.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Riigi aruanne</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Programmi ülevaade</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Keskuse aruanne</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Füüsilised GPU-d</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalendid</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Keele tava järgi</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>ELi stiilijuhis</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>ELi stiilijuhis: riigid protokollilises järjekorras, Kreeka kui EL</translation>
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
        <translation>Kuu (2026-10), kvartal (2026-Q3), aasta või ALGUS..LÕPP (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Mille kohta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajavahemik</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ajavöönd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stiil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paber</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Viimane täiskuu</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Viimane täiskvartal</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Viimane täisaasta</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Kõik võrgustikud</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Ajavööndit „%1“ ei ole. Valige mõni loendist või muu IANA loendi nimi, näiteks America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>„%1“ pole ajavahemik. Kirjutage kuu (2026-10), kvartal (2026-Q3), aasta (2026) või ALGUS..LÕPP (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Ühtegi süsteemi veel ei küsitleta: lisage kõigepealt allikas.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>„%1“ on osaniku, võrgustiku või süsteemi kohta, mida enam ei tunta. Valige teine ja salvestage uuesti.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Külmuta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Katkestatud. „Loe uuesti“ koostab aruande.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Milline aruanne</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Tekst ja jaotised</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Külmutatud ja avaldatud</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Loe uuesti</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Koostab aruande sellest, mis on praegu teada</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Säilitab aruande koos näitajate ja kommentaaridega nii, nagu need praegu on</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Aruannet koostatakse.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · lk %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvestatud: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Salvestati %n fail: %1</numerusform>
            <numerusform>Salvestati %n faili: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Uus reegel</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Reegli muutmine: %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Proovitud viimase 30 päeva peal</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Lohistage kriipsjoont või liigutage seda üles- ja allanoolega. Punane: häire on rakendunud. Viirutatud: nähti liiga vähe, see häiret ei rakenda ega lõpeta.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
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
        <translation> GPU-d</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Lävi</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Lõpeb varuga</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päeva</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>ükskõik millal</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>kohe</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kui kaua</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Ajaühik</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tundi</translation>
    </message>
    <message>
        <source>days</source>
        <translation>päeva</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>Näita&amp;ja</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Rakendub, kui see on</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>&amp;Katkestuseta</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Lõpeb &amp;varuga</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>&amp;Eraldise lõpuni kuni</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Mille kohta</translation>
    </message>
    <message>
        <source>below</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>above</source>
        <translation>üle</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>andmeteta</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Kõik</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Es&amp;imene päev</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Viima&amp;ne päev</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>„*“ tähistab mis tahes märke: %1 on iga konto, mille nime algus on %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Kon&amp;tod</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Nimetage enne konto</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Viimane päev on enne esimest: valige hilisem</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Diagrammil näidatav</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Proovitakse viimase 30 päeva peal …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Praegu pole midagi, mida see reegel jälgiks.</translation>
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
        <translation>Salvesta failidena</translation>
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
        <translation>CSV, iga tabeli jaoks oma fail…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Kõik…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Aruande kaust</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvesta siia</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Salvesta see vaade</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Nimeta vaade ümber</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Asenda</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Teisel vaatel on see nimi.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Selle nimega vaade asendatakse.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Salvesta see plaan</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Eemalda</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Stsenaariumi nimi</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Eemaldab stsenaariumi, mille veerg on valitud</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Salvestatud plaanid kõrvuti, igaühel oma veerg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: ootab kõige rohkem %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: ülempiir puudub</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULEERITUD</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Vajadus</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tähtaeg</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Sobivad</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Parim variant</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Teine</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Kolmas</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Parim lõpeb hiljemalt</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Plaani aeg</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Salvestage plaan nime all, muutke vajadust ja salvestage veel üks: siin on need siis kõrvuti.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Kohandatud…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ajavöönd</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Muu…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Kõik võrgustikud</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n TI-tehas</numerusform>
            <numerusform>%n TI-tehast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antenn</numerusform>
            <numerusform>%n antenni</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Kõik viisid</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Kokkuvõte esimesel lehel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Kas aruandes on see jaotis</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Kommentaar selle all</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Kommentaar jaotise „%1“ all</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>nähtud liiga vähe</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (nähtud %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Nähtud liiga vähe, et öelda: katvus %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Katvus %1: osa ajavahemikust jäi nägemata</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Katvus %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>„?“: nähti alla poole ajavahemikust.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>„*“: nähti alla 95% ajavahemikust.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; seni kehtib versioon ajast %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>konto %1 reeglit on pärast kirjutamist muudetud; eemaldage see käsitsi</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>seda ei saa lugeda; parandage see kõigepealt käsitsi</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n sõlm</numerusform>
            <numerusform>%n sõlme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU-d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n kontot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n omistamata</numerusform>
            <numerusform>%n omistamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fail</numerusform>
            <numerusform>%n faili</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>allikas nimega %1 on juba olemas; valige teine nimi</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 on üks süsteemidest, mida teenindab allikas %2; muutke seda kirjet ja selle süsteeme käsitsi</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>teine programm kirjutab oma küsitlused sellesse vahemällu ja see programm ainult loeb seda; lõpetage kõigepealt teine</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>allikat %1 enam ei ole</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Nagu töölaual</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Keel</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Määratud käsurea valikuga --language.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Värvid</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Näitajad</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Füüsilised GPU-d</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalendid</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;GPU-de arvestus</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Ajavöönd</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Andmed</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päeva</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Hangitav minevik</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Iga siin lisatava allika kohta.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Iga siin lisatava allika kohta. Failis sources.toml on päevad määratud allikatele: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguratsioon</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Vahemälu</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Vahemälu suurus</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ava kaust</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ava kaust: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Töölaud</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Teata häiretest töölauateadetega</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Käivita k&amp;oos töölauaga</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrastsus</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Kui kaua mõõtmisi hoitakse</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Seaded…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Nagu töölaual</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrastsus</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>GPU-de arvestus</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Füüsilised GPU-d</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalendid</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Lahku simulatsioonist</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Klahvid…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Teave Factory Floori kohta…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Osanikud ja nende summad</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-tunnid osaniku ja süsteemi järgi</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 GPU-tundidest</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 keskuse enda arvestuses</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 kasutatud maksjana: %2 senisest kasutusõigusest %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Alus: kokku lepitud</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Alus: hinnanguline</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Alus: kohatäide</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Katvus: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksja</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Kasusaaja</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Mida leht näitab</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Riigid ja süsteemid</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Kasutustabel</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Paranda omistusi…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Kontod, mida ükski reegel osanikuga ei seo</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Kes kasutas millist süsteemi</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Mida maatriks näitab</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnid</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Kasutusosa</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Õigusest</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Keskuse ühikud</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Ükski allikas ei teata, mis kontod selles ajavahemikus GPU-sid kasutavad. Seda teeb Slurmi allikas, kontode kaupa GPU-sid andev eksportija või imporditud arvestusfailid.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kasusaajana</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>maksjana</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n süsteem ei teatanud selles ajavahemikus kasutust kontode kaupa: %1</numerusform>
            <numerusform>%n süsteemi ei teatanud selles ajavahemikus kasutust kontode kaupa: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n süsteemi nähti, kuid keegi ei kasutanud seda: %1</numerusform>
            <numerusform>%n süsteemi nähti, kuid keegi ei kasutanud neid: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Välja jäetud, sest H100-ekvivalent pole teada: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Küsitle kohe</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Peata küsitlemine</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Küsitletakse…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Küsitleb allikat veel ühe korra, väljaspool tavapärast aega.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Jätka küsitlemist</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Allikat küsitletakse jälle nii sageli, kui on seatud.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Allikat ei küsitleta, kuni lubate küsitlemist jätkata või programm uuesti käivitub. Küsitlemata aeg jääb lüngaks.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Allika muutmine</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Allika lisamine</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisa</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nimi: lisamiseks andke allikale nimi; testiks pole seda vaja.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Küsitakse: %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Leitud: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Kas hüljata muudatused? Neid pole veel salvestatud.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Kas hüljata sisestatu? Allikat pole veel lisatud.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Jätka muutmist</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hülga</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Failides on ainult osa töödest</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>Süstee&amp;m</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Süstee&amp;mi nimi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Li&amp;ik</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>K&amp;aust</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Vahemik</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Failide a&amp;javöönd</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Näiteks ühe konto omad: siis ei kata need mingit aega.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>Eks&amp;portija</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Kasutajanimi</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>Asuko&amp;ht</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Token liigub krüpteerimata: igaüks, kes liiklust pealt kuulab, saab seda kasutada. Kui võrk pole usaldatav, kasutage https:// ühendust.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;fail</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Kliendi se&amp;rtifikaat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Kliendi võti</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Kaust, kuhu failid pannakse</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Sertifitseerija sertifikaat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Kliendi sertifikaat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Kliendi sertifikaadi võti</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Tokeni fail</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Oma süsteem…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir või VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Mõõdikuleht (OpenMetrics või Prometheuse tekst)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Arvestusfailidega kaust</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Tuvasta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Fail, mida saate lugeda ainult teie</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Keskkonnamuutuja</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Käsk, mis selle väljastab</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Kleepige siia</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>tühjana: süsteemi oma</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Vali kaust…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vali fail…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Tok&amp;en</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>hoitakse failis, mida saate lugeda ainult teie</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>faili tee, õigused 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Nimi jääb samaks: selle all on talletatud kõik allikast saadu.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: selles on tühik.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: alustage kujul https:// või http://, näiteks https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: küsida saab ainult https:// ja http:// kaudu, mitte %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: seda ei saa lugeda (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: hosti nimi puudub, see peab järgnema: %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: jätke kasutaja ja parool välja; nende jaoks on omad väljad.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: selles on tühik; tokenis tühikuid pole.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Kaust: andke täielik tee alates märgist /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Ajavöönd: „%1“ ei ole olemas. Üks olemasolev on Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Selgita päringuga välja</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Piirangu&amp;d ja mineviku ulatus</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>&amp;Ajalõpp</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Terve vastuse jaoks; mitte kunagi pikem kui vahemik.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Sarjade ülemm&amp;äär</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Vastus, mis toob ühe süsteemi kohta rohkem, ebaõnnestub, ja senine teave jääb alles.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Kontode &amp;ülemmäär</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Han&amp;gitav minevik</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Kui palju minevikku küsitakse, kui vahemälus seda pole.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Mineviku m&amp;õõtmiste vahemik</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Kui kaugel üksteisest mineviku mõõtmised on.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> päeva</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>nii sageli, kui küsitletakse</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>Slurmi REST-teenus</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>Prometheus või midagi, mis vastab nagu Prometheus</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>mõõdikuleht</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>arvestusfailidega kaust</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>mitu GPU-d on</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>millised on hõivatud</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>kui koormatud need on</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>kes neid kasutab</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>mis on ootel</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>millised tööd käivitati</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Keegi vastab ja küsib, kes te olete. Järgmine samm on pääsuandmed; seejärel vaadatakse uuesti.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Leiti: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Leiti: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n sõlm</numerusform>
            <numerusform>%n sõlme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU-d allika loenduse järgi</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n kontot</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Allikas teatab: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Allikas ei teata: %1. Sama süsteemi mõni teine allikas võib teatada.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Kataloog ei ütle, mitu GPU-d süsteemil on: %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Kataloogis on %1 GPU-d (%2); allikas ei teata, mitu neid on.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Kataloogis on %1 GPU-d (%2); allikas teatab: %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Arvud langevad kokku.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>Seda on %1 võrra vähem.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>Seda on %1 võrra rohkem.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Kontrollige, kas see on seesama süsteem või osa sellest.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Allika lisamine</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Kõik väljad korraga…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tagasi</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Lisa p&amp;ääsuandmed…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>E&amp;dasi</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Kus see on</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Mis leiti</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Kes te seal olete</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Mis süsteem see on</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Keskuse Prometheuse, Slurmi REST-teenuse või mõõdikulehe aadress nii, nagu te selle brauseris avaksite. Mis see on, selgitab välja järgmine samm; veel midagi ei salvestata.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Slurmi või bearer-token, Basic-autentimiseks koos kasutajanimega, või kliendi sertifikaat.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Kataloogi süsteem, mille kohta allikas teatab. Valitud on kõige tõenäolisem.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lisa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulge</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nimi: allikas nimega %1 on juba olemas.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Kas hüljata sisestatu? Allikat pole veel lisatud.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Küsitakse: %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Seda ei võeta vastu: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Ühelgi kataloogi süsteemil pole umbes nii palju GPU-sid.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Allikas vastab edaspidi kasutatavale küsitlusele: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Kausta tulevaid faile loetakse nüüdsest allikana %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>Allikat %1 küsitletakse nüüdsest iga %n s järel. Samal ajal hangitakse selle minevikku, kui seda on; kui kaugel see on, näitab leht Allikad.</numerusform>
            <numerusform>Allikat %1 küsitletakse nüüdsest iga %n s järel. Samal ajal hangitakse selle minevikku, kui seda on; kui kaugel see on, näitab leht Allikad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Selle token on töölaua võtmerõngas.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Selle token on failis %1, mida saate lugeda ainult teie.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>ajakohane</translation>
    </message>
    <message>
        <source>late</source>
        <translation>hilineb</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>kättesaamatu</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>veel nägemata</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Token liigub krüpteerimata (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Kui palju viimase 7 päeva tööd, mõõtmised ja keskuse arvestus üksteisest erinevad; üle 1% on märgistatud</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 küsitlust ja %2 ebaõnnestumist viimase 24 tunni jooksul</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Allikas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Viimane vastus</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Viivitus</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Mõõtmisi minutis</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Erinevus, 7 p</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Viimane teade</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>peatatud</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>tööd</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mõõtmised</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>keskuse arvestus</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 ja %2 erinevad viimase 7 päeva kohta %3 võrra: vt reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 ja %2 erinevad viimase 7 päeva kohta %3 võrra, mis tuleneb arvestusviisist</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 ja %2 langevad viimase 7 päeva kohta kokku, erinevus kuni %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Allikad</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Veel ei jälgita midagi. Lisage allikas: Prometheus, Slurmi REST-teenus või keskuse mõõdikuleht, mida tohite lugeda.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuda…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eemalda…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Lisa allikas…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Allikad ja kuidas nende viimased küsitlused läksid</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n allikas</numerusform>
            <numerusform>%n allikat</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Seda pole veel küsitletud.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>See vastab nii, nagu peab.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>viimane vastus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n küsitlus viimase 24 tunni jooksul</numerusform>
            <numerusform>%n küsitlust viimase 24 tunni jooksul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>neist ebaõnnestus %n</numerusform>
            <numerusform>neist ebaõnnestus %n</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>mineviku hankimine peatati</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>minevikku hangitakse: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>selle token liigub krüpteerimata: kui võrk pole usaldatav, kasutage https:// ühendust</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Hangi minevik</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Peata mineviku hankimine</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Allika eemaldamine</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Kas lõpetada küsitlemine: %1? Sellest talletatu jääb alles.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Lõpeta küsitlemine</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>selle süsteemi mõõtmised võtavad vahemälust %1</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, umbes %2 aastas juurde</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>kokku %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>keskmine %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>summa %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>nähtud %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Allikas puudub: %n süsteem</numerusform>
            <numerusform>Allikas puudub: %n süsteemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>veel %n rida: see on CSV-failis</numerusform>
            <numerusform>veel %n rida: need on CSV-failis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Mida reegel oleks teinud</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Selle kohta pole viimasest 30 päevast midagi teada.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>See rakendub siin üks kord.</numerusform>
            <numerusform>See rakendub siin %n korda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>nähtud liiga vähe</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 riiki. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>TI-tehase asukohariik</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>TI-tehase antenniga riik</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>võrreldes ajaga %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Hõivatud, koormatus teadmata</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Eelmine ajavahemik</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>osaliselt nähtud</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 keskmiselt %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Andmed puuduvad: %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Võimsus</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>keskmine, %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Andmed puuduvad</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, pole täielik</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, madalaim</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, kõrgeim</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, madalaimast kõrgeimani</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>andmed puuduvad, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Ajavahemik</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Võrgustik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Pääs</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalendid</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULEERITUD</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tagasi (Alt+nool vasakule)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Edasi (Alt+nool paremale)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Mis läheb riigi arvele</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Kasusaaja</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksja</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Kasusaaja: mida riigi kasutajad kasutasid. Maksja: mida riigi osast kulutati.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Näita jälle kogu ajavahemikku (diagrammil 0 või topeltklõps)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Iga GPU on kaalutud oma mudeli teguriga. Klõpsake, et näha füüsilisi GPU-sid.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Kõik siinsed näitajad on simulatsioonist, ükski pole tegelikust keskusest.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Mine tehase, riigi, lehe või toimingu juurde (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Kõik võrgustikud</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Kõik viisid</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, suurendatud</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>näita uuesti kogu ajavahemikku</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Sulge teade</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Kogu ajavahemik</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Tund</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nädal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuu</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Keskuste oma ühikud</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Füüsilised GPU-tunnid</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-ekvivalendid</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Rühmitus</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Iga</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ühik</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rühmitamata</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Idufirma</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Väike või keskmise suurusega ettevõte</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Suurettevõte</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Avalik asutus</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ütlemata</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kokku lepitud</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>hinnanguline</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>kohatäide</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>tööd</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mõõtmised</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>tööd ja mõõtmised</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Maksja</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Kasusaaja</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Süsteem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Pääsuviis</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Sektsioon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>GPU mudel</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>teadmata</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajavahemik</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-tunnid</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>H100-ekvivalentsed GPU-h</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Hõivatud, kuid jõude</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Keskuse ühikus</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Kasutusosa</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Käivitusi</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katvus</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Loendusalus</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Õigus seni</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Õigusest</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Alus</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-sekundit</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Klõpsake, et näha, kuidas see on arvutatud.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Kasutus</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-tunnid, rühmitatud valiku järgi</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>Kokku %1, %n real</numerusform>
            <numerusform>Kokku %1, %n real</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Selles ajavahemikus ei nähtud kasutust kontode kaupa.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Välja jäetud, sest H100-ekvivalent pole teada: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>GPU osi (gres/shard, gres/mps) ei arvestata, sest keegi ei ütle, mitu neid GPU-s on: %1. Andke süsteemile failis federation.toml shards_per_gpu või mps_per_gpu.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>GPU-mudelita MIG-viilud võivad olla eri mudelitest ja lähevad arvesse esimese mudeli viiluna: %1. Andke failis federation.toml süsteemi võimsusele mudel või selle tüüpidele [[gpu_type]].</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Kasutusõigused on välja jäetud, sest filter näitab ainult osa sellest, mida iga maksja maksis.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>sellist faili ei ole</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Faili %1 ei saanud lugeda: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ei saanud kirjutada: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Vaade „%1“ on salvestatud.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Salvesta see vaade…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopeeri selle vaate link</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Ava link või fail…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Ühtegi vaadet pole veel salvestatud</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Vaated…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Vaate link on kopeeritud. Avaja näeb sama lehte, ajavahemikku ja filtreid selle kohta, mida tema enda programm teab.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Salvesta vaade failina</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vaated (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvestatud kui %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>Failis %1 ei ole ühtegi vaadet.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Failis on %n vaade; see on esimene.</numerusform>
            <numerusform>Failis on %n vaadet; see on esimene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Salvestatud vaateid ei saanud lugeda: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Midagi ei muudetud. Parandage või eemaldage fail ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Vaateid ei saanud salvestada faili %1: %2. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>teine programm kirjutab sinna</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>suurendatud: %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Ühtegi vaadet pole veel salvestatud. Ctrl+D salvestab akna sisu: lehe, ajavahemiku, filtrid ja suurenduse.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Salvestatud vaated</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;va</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Nimeta ümber…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Liiguta &amp;üles</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Liiguta &amp;alla</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopeeri &amp;link</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Salvesta &amp;failina…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Kustuta</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Ava l&amp;ink või fail…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Kes kui kaua ootab</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Ooteaegade rühmitus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Pääsuviis</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>Töö GPU-d</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Selles ajavahemikus käivitusvalmis saanud tööde ooteajad</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Ooteaeg p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Ooteaeg p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Käivitunud</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Veel ootel</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Pooled tööd ootavad vähem</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Üheksa tööd kümnest ootavad vähem</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>alates käivitusvalmidusest; ka veel ootavad tööd on arvestatud</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Siin pole teada ühtegi tööd, mis selles ajavahemikus käivitusvalmis sai. Neist teatab Slurmi allikas või imporditud arvestusfailid.</translation>
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
        <translation>Kas Euroopa tehisintellektitehaseid kasutatakse, kes kasutab ja kus on ummik. Veel ei jälgita midagi.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Uuri simuleeritud föderatsiooni</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Kataloogi kõik tehased kolmekümne päeva väljamõeldud töödega, mida see arvuti pakub keskuste endi vormingutes. Miski ei lahku sellest arvutist.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Uuri</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Lisage oma esimene allikas</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Prometheus, Slurmi REST-teenus või keskuse mõõdikuleht, mida tohite lugeda. Test ütleb, mis leiti, enne kui midagi salvestatakse.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Lisa allikas…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>tunneb väärtusi payer, beneficiary, system, account, mode, partition, organisation ja model; saadi: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-tunnid mis tahes jaotuses</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU-de mudel); mitu komadega eraldatult</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>ajavöönd, milles ajavahemikud jaotatakse ja kuupäevi tõlgendatakse</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>tunneb väärtusi hour, day, week, month ja quarter; saadi: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>üks rida iga tunni, päeva, nädala, kuu või kvartali kohta (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>füüsilised GPU-d või H100-ekvivalendid</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>üks süsteem, tunnuse järgi</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-tunnid on füüsiliste GPU-de tunnid. Kus keskuse Slurm loendab GPU kiipe
(LUMI: kaks), on need sama palju väiksemad kui sacct-i ja sreport-i summad;
site_units on ühikus, milles keskus arveldab.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Mida keskuselt küsida, FROM ja TO kujul 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>mis failid imporditi ja mida need andsid</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>võta tagasi kõik, mida fail ütles: tööd, koondarvud ja aeg, mida see katab</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>milline fail, nagu import list neid nummerdab</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>võta tööde arvestus saadetud failidest</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>mis failid need on</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>failid</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>kelle tööd need on, süsteemi tunnuse järgi</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>sacct-i --format, kui failil päist pole</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>sacct-i --delimiter, kui see pole |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>ka siis, kui fail nimetab teist klastrit</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>failides on ainult osa (ühe konto) töödest: need ei kata mingit aega</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>failides olevate aegade ajavöönd (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>koos valikuga --to: aken, mille kohta keskuselt küsiti ja mis on siis tervenisti kaetud</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>selle lõpp, välja arvatud</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>swf-i jaoks, mis GPU-sid ei loenda</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>tee kahjustatud vahemälu loetavast osast uus vahemälu ja ütle, mis on kadunud; kahjustatud fail jääb nii, nagu on</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>uus fail; seal ei tohi veel midagi olla; vaikimisi: vahemälu kõrval</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>selle vahemälu varasem koopia selle jaoks, mida ei saa lugeda</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>mis kuhu ja mis reegli järgi seotakse ning mis jääb sidumata</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>loetle kõik kehtinud reeglite versioonid: millal need tulid, kes neid muutis ja miks</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Reeglid on failis federation.toml; „factoryfloor example federation“ väljastab näidise kõigi võtmetega.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>samad GPU-tunnid tööde, mõõtmiste ja keskuse enda arvestuse järgi</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>ajavöönd, milles kuupäevi tõlgendatakse</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>võrdle iga koondit töödega, millest see on tehtud, ja otsi faili kahjustusi</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>tee koondid uuesti</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>kopeeri vahemälu, ka siis, kui sellesse kirjutatakse</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>koopia; seal ei tohi veel midagi olla</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>väljasta faili alerts.toml reeglid, nende olek ja mis rakendus</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>reeglite asemel see, mis viimase 30 päeva jooksul rakendus</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>ütle, kui sageli ja millal oleks reegel rakendunud</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>reegel, tunnuse järgi</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>mineviku päevad</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>aken simuleeritud föderatsiooniga</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>simuleeritud mineviku päevad</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>simulatsiooni algväärtus</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>aknata: väljasta tehased igal taktil tabelina</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>paku nende süsteemide koondarve OpenMetricsina, näiteks aadressil 127.0.0.1:9417; neis pole ühtegi kasutajat ega tööd</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>koos valikuga --publish: fail õigustega 0600, milles on saadetav bearer-token</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>koos valikuga --publish: paku üle TLSi selle PEM-vormingus ahelaga</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>sertifikaadi võti PEM-vormingus</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>hangi süsteemi minevik selle allikatest, kui kauge see ka poleks; juba olemasolevat uuesti ei küsita</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>süsteem, tunnuse järgi</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>algus (ISO 8601 või 7d ehk seitse päeva tagasi)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>lõpp, välja arvatud; vaikimisi: nüüd</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>üks mõõtmine iga sellise ajasammu kohta, vähemalt 1s; vaikimisi: nii sageli, kui allikat küsitletakse</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>dekodeeri üks vastus ja ütle, mis selles on või milline rida või väli on vale</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>fail või hangitav URL</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>mis see peaks olema</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>väljasta, mis on vahemälus ja kataloogis</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>mida näidata</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>üks osanik: EU või riigi kood</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>tunneb: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>üks mõõdik, nime järgi</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>üks rida iga sellise ajasammu kohta</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>ooteajad: osaniku, pääsuviisi või töö suuruse järgi</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>väljasta federation.toml, sources.toml või alerts.toml kõigi võtmetega, koos selgitustega</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>milline fail</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>peab olema hiljem kui --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report ja show väljastavad, mis oli siis teada; muud käsud ja aken töötavad sellega, mis on praegu</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>aken, show, usage, attribution, reconcile, verify, backtest, plan ja alerts loevad simuleeritud föderatsiooni; muud käsud töötavad failide ja vahemäluga</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>ainult show floor ja show shares kaaluvad GPU-sid mudeli järgi</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: Euroopa tehisintellektitehaste võimsus ja kasutus</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>väljasta see abi ja lõpeta</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>väljasta versioon ja lõpeta</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>failide federation.toml, sources.toml ja alerts.toml kataloog</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>SQLite’i fail</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>tekstide keel, näiteks de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>väljasta, mis oli siis teada</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>vahemälu asemel simuleeritud föderatsioonil: aken või iga lugev käsk, näiteks „factoryfloor --demo show floor“</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>koos valikuga --demo: selle mineviku päevad</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>logi stderr-i, mida programm teeb; QT_LOGGING_RULES valib, näiteks „factoryfloor.feeds=true“</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>küsitle ja talleta aknata kuni SIGINT-i või SIGTERM-ini</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>küsitle iga allikat üks kord ja lõpeta</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>koos valikuga --once: hangi ka allikate minevik (backfill_days) ja lõpeta, kui see on käes</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>tunneb </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; saadi: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>vajab aega, näiteks 2026-11-22T08:00:00Z, kuupäeva või 7d ehk seitse päeva tagasi; saadi: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>ajavahemik nime järgi, näiteks last-month, this-quarter või last-30d, valikute --from ja --to asemel</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>algus (ISO 8601 või 7d ehk seitse päeva tagasi); vaikimisi: kesköö kolmkümmend päeva enne lõppu</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>vajab nime, näiteks Europe/Helsinki; saadi: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>vajab kestust, näiteks 15m, 1h või 1d; saadi: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>kuidas väljastada</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>tunneb vorminguid pdf, html, xlsx, csv, json, deic ja apel; saadi: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>tunneb vorminguid pdf, html, xlsx, csv ja json; saadi: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>mille peale PDF trükitakse</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; mitu komadega eraldatult</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (Taani riiklikud kasutusandmed) ja apel (EGI kokkuvõtted); mitu komadega eraldatult</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>keskuse nimi GOCDBs, vormingule apel (süsteemi tunnus)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>tunnus, mille DeiC keskusele või selle osale andis, vormingule deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>kaust, kuhu kirjutada; vaikimisi: üks html- või json-fail stdout-i</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>nimetab failide kausta; ainult üks html- või json-fail läheb stdout-i</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (vaikimisi), last-quarter, last-year või ALGUS..LÕPP</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>ajavöönd, milles ajavahemik jaotatakse (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>keele tava või ELi stiilijuhise järgi: riigid protokollilises järjekorras, Kreeka kui EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>esimese lehe kokkuvõte</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>võtab kuju JAOTIS=TEKST; saadi: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>tekst jaotise all; nii mitu korda, kui on jaotisi</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>väljajäetavad jaotised, komadega eraldatult</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>mida üks osanik kasutas ja maksis, võrreldes sellega, mida ta tohib</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>kõik tehased kõrvuti</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>üks võrgustik, tunnuse järgi; vaikimisi: kõik</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>üks süsteem</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>aruande number, nagu „report list“ selle väljastab</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>säilita aruanne alatiseks sellisena, nagu see praegu on, ja väljasta selle tunnus</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>külmutatud ja avaldatud aruanded</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>külmutatud aruanne failidena: alati samad näitajad</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>märgi külmutatud aruanne avaldatuks</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>millised näitajad on täna teised kui külmutatud aruandes ja miks; väljumiskood 1, kui neid on</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>kirjuta systemd taimer, mis koostab aruande ikka ja jälle</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (kuu), quarter (kvartal) või year (aasta)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>ajavahemikule järgneva kuu päev, 1 kuni 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>selle nimi, nagu „report definition list“ selle väljastab</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>aruande valikud nime all, et neid uuesti kasutada</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>nimega valikud</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>salvesta valikud nime all; samanimelised asendatakse</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>mille all seda uuesti kasutatakse</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>nimega valikute aruanne failidena</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>simuleeritud föderatsiooni kohta</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>säilita nimega valikute aruanne alatiseks ja väljasta selle tunnus</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>unusta nimega valikud</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>valmis aruanne failidena</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>man-lehena</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>shelli käsurea lõpetamise skriptina</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NIMI</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SÜNTAKS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>KIRJELDUS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALIKUD</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>KÄSUD</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FAILID</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>VÄLJUMISKOOD</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Ilma käsuta avaneb aken. Andmed lähevad standardväljundisse, teated standardveaväljundisse. Allolevad valikud võivad olla enne või pärast käsku.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>kust küsida; „factoryfloor example sources“ väljastab kõik võtmed</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>kes kelle eest arvesse läheb; „factoryfloor example federation“ väljastab kõik võtmed</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>mida nähti: mõõtmised, tööd ja iga küsitluse tulemus</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehtud</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>vastus on ei või käsk nurjus; standardveaväljund ütleb, miks</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>käsurida on vale</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(nõutav)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Selles ajavahemikus ei tulnud järjekorda ühtegi GPU-sid küsivat tööd.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Ühtegi võrgustiku süsteemi ei küsitud.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>mängi süsteemi minevik läbi: kui sageli ooteaja ülempiirid kehtisid</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>hinda töid, mis tulid järjekorda sellest ajast alates (kõik varasemad tööd on teada)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>selle lõpp, välja arvatud (nüüd)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>vajab arvu üle 0.5 ja alla 0.999; saadi: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>kui sageli peab ülempiir kehtima (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours või qbets, avaldatud meetod; vaikimisi: mõlemad, valikuga --each ours</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>üks rida iga töö kohta</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>kui hästi ennustati vabu GPU-sid, ooteaegade asemel</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Iga ülempiir leitakse sellest, mis oli teada töö järjekorda saabumisel:
selleks ajaks alanud või lõppenud töödest ja teiste senisest ootamisest.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>tunneb ainult </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>kus ja millal pilootprojekt saab töötada</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU-sid korraga, igas käivituses</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>ühe käivituse tunnid</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>käivituste arv (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>kõik käivitused korraga; muidu üksteise järel</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>sobivad GPU-mudelid, näiteks H100,GH200 (suvaline)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GPU mälu vähemalt, GB</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>esimene käivitus algab siis või hiljem (nüüd)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>selle võrgustiku süsteemid (kõik)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>need süsteemid, näiteks lumi,alps (kõik)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>kelle osa see kulutab</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>pääsuviis (kõik)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>plaani sellega, mis oli siis teada (nüüd)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>vabad GPU-d järgmise 14 päeva jooksul tunnihaaval, variantide asemel</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>kirjuta plaan aruandena sellesse kausta</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>lühiülevaate vormingud, näiteks html,json; mitu komadega eraldatult (kõik)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>GPU osi (gres/shard, gres/mps) ei arvestata, sest keegi ei ütle, mitu neid GPU-s on. Andke neile süsteemidele failis federation.toml shards_per_gpu või mps_per_gpu:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>GPU-mudelita MIG-viilud võivad olla eri mudelitest ja lähevad arvesse esimese mudeli viiluna. Andke failis federation.toml nende süsteemide võimsusele mudel või nende tüüpidele [[gpu_type]]:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Need süsteemid ei kaalu katvuses, sest keegi ei ütle, mitu GPU-d neil on (capacity failis federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Selles ajavahemikus ei kasutanud ükski töö GPU-d.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Ühtegi kontot pole teada: ükski keskus ei nimetanud ühtegi ja viimase aasta jooksul ei arveldatud ühtegi tööd.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Midagi pole võrrelda: töödest, mõõtmistest ja keskuse enda koondarvudest on selle ajavahemiku kohta teada vähem kui kaks.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Ükski töö ei oodanud GPU-sid.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Pole teada, kas tööd ootavad: ükski allikas ei teata järjekorrast.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Ükski töö ei saanud selles ajavahemikus käivitusvalmis.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Selle ajavahemiku ooteajad pole teada: ükski allikas ei teata üksikutest töödest. Seda teeb slurm-rest-allikas ja sacct-i import.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Selles ajavahemikus ei kasutanud ükski töö GPU-d või osanikul pole selles osa.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Selle ajavahemiku kohta pole märkusi.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Selles ajavahemikus pole midagi sellist.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Sellist eraldist ei ole: need on loetletud faili federation.toml kirjetes [[award]], „factoryfloor example federation“ näitab, kuidas.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Allikat ei ole: need on loetletud failis sources.toml, „factoryfloor example sources“ näitab, kuidas.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>teadmata</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>avatav vaade: link factoryfloor://view või fail</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>pole ei käsk ega vaade: vaade on link, mille alguses on factoryfloor:, või fail .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>mida jälgitakse ja kellele teatatakse; „factoryfloor example alerts“ väljastab kõik võtmed</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>viimase käivituse tähtaeg; kuupäeva puhul selle päeva lõpp UTC järgi</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Vaade nimetab midagi, mida siin ei tunta, ja seda näidatakse ilma selleta: %1. Selle autoril võib olla täielikum kataloog või federation.toml.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Vaadet ei avatud: selle väljal „%1“ on „%2“, millest see versioon aru ei saa. Küsige vaadet uuesti.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Vaadet ei avatud: selle kirjutas Factory Floori uuem versioon. Paigaldage see.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Vaadet ei avatud: selle link on pikem kui ükski, mida Factory Floor kirjutab. Küsige vaadet failina.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>See ei ole vaate link: sellise alguses on factoryfloor://view? ja selles pole tühikuid ega reavahetusi.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>vaatel on ainult tekstid ja tabel „choice“.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>on kaks vaadet nimega „%1“; kehtib esimene.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 on suurem kui ükski vaadete fail, mida Factory Floor kirjutab, ja seda ei loetud.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>Failis %1 on rohkem vaateid, kui alles hoida saab; viimased jäeti välja.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>%1: midagi pole võimalik lugeda; failis %2 on see, mis on varukoopias.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>Failis %1 on see, mida failist %2 sai lugeda: %n rida.</numerusform>
            <numerusform>Failis %1 on see, mida failist %2 sai lugeda: %n rida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n rida on varukoopiast.</numerusform>
            <numerusform>%n rida on varukoopiast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Midagi pole kadunud.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Kadunu loetakse nägemata jäänuks. Seda küsitakse allikatelt uuesti nii kaugelt, kui määrab backfill_days; „factoryfloor backfill“ küsib rohkem.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Kasutamiseks pange see kahjustatud faili asemele, mis on endisel kujul, või andke see valikuga --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: ühtegi inimest ei nimetata: inimeste tunnused on tühjad ja faili Person.json ei kirjutata. CPU-aeg ja salvestusmaht on 0, sest see programm loendab GPU-sid.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: keskuse tunnus on null-GUID. Andke õige valikuga --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: pääsu allikas on teadmata %1 GPU-tunnil ja ülikool %2 GPU-tunnil; DeiC kontrollprogramm kurdab nende ridade üle.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: kestused on GPU-sekundites, sest sõnumis pole GPU-de jaoks kohta. CPU kestused kordavad neid ja jõudlustegurit ei rakendata.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: keskuse nimeks on süsteemi tunnus. Andke valikuga --site-name nimi, mis on GOCDBs.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: kuud on ajavööndi %1 järgi, mitte UTC järgi nagu EGI-l.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs on 0, kui teada on ainult mõõtmised.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Ajavahemikust nähti %1: esitamiseks liiga vähe. Vaja on vähemalt poolt.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Ajavahemikust nähti %1. Mida ei nähtud, see esitatavast puudub.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Esitatav loendab füüsilisi GPU-sid.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Ühtegi aruande malli pole salvestatud.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Selle ajavahemiku kohta pole midagi teada; aruanne ütleb seda.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>See programm on ehitatud ilma aknata ega kirjuta PDFi. Seda teeb pakett „factoryfloor“; html, xlsx, csv ja json kirjutatakse ka siin.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Ühtegi aruannet pole külmutatud.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Ükski näitaja ei erine aruandest %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>Aruandest erinevaid näitajaid: %1 (kokku %2), aruanne %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Pärast külmutamist on imporditud %1 faili, milles on %2 uut või parandatud tööd.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Aruanne tehti nende jaotisteta, millest midagi ei võrrelda: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Aruanne %1 on juba avaldatud. Midagi ei muutunud.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Veel ei tööta midagi. Sisselülitamiseks: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Osanikku „%1“ ei ole. Teada on: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Võrgustikku „%1“ ei ole. Teada on: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Aruandes pole jaotist „%1“. Olemas on: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Ajavööndit „%1“ ei ole. IANA loendist on muu hulgas teada: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Simuleeritud minevik ei saabunud õigel ajal.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>„%1“ pole ajavahemik. Teada on: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: ajavahemikust %1 on aruandel ainult osa, kuid EGI peab kirjet terveks kuuks. Esitage terveid kuid, mis on lõppenud.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Vahemälu puudub: %1. „factoryfloor collect“ ja „factoryfloor import“ loovad selle; või andke valikuga --cache teine.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>vajab GUID-i, näiteks f0679faa-242e-11eb-3aba-b187bcbee6d4; saadi: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Parim variant ees. Ooteaja ülempiiri näidatakse ainult seal, kus viimase 90 päeva
ülempiirid kehtisid vähemalt %1% tööde puhul (usaldusnivoo: %2); rida ütleb, kui sageli.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>See kasvas viimase päeva jooksul %1, mis teeb %2 aastas.</numerusform>
            <numerusform>See kasvas viimase %n päeva jooksul %1 päevas, mis teeb %2 aastas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Vahemälu võtab kettal %1.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>See ei kasvanud viimase päeva jooksul.</numerusform>
            <numerusform>See ei kasvanud viimase %n päeva jooksul.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Kui palju see kasvab, on teada homme.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>Seda on rohkem kui selle piirang %1: vanimaid mõõtmisi hõrendatakse, iga tund üks osa.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Selle piirang %1 täitub umbes %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Sellest %1 on vaba järgneva jaoks.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Võrreldi %1 käivitust ning %2 päevade ja kuude koondit: kõik langevad kokku.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Võrreldi %1 käivitust ning %2 päevade ja kuude koondit: erineb %3. „factoryfloor verify --rebuild“ teeb koondid uuesti.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Fail ise on kahjustatud. „factoryfloor repair“ teeb loetavast osast ja varukoopiast uue.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n mõõtmistund on kahjustatud; see loetakse nägemata jäänuks.</numerusform>
            <numerusform>%n mõõtmistundi on kahjustatud; need loetakse nägemata jäänuks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>See programm on ehitatud ilma aknata. „factoryfloor demo --headless“ väljastab simuleeritud tehased ja „factoryfloor collect“ küsitleb keskusi.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Siin pole ekraani. Ilma selleta väljastab „factoryfloor demo --headless“ simuleeritud tehased ja „factoryfloor collect“ küsitleb keskusi.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor on selle vahemäluga juba avatud; selle aken toodi esile.</translation>
    </message>
</context>
</TS>
