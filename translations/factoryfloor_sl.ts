<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm šteje %1 GPU, od tega zasedenih %2. V fizičnih GPU, kjer rezina MIG ali delež šteje le kot svoj del, je to %3 in %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Center prosite za izpis ukaza:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>Datoteka %1 je bila že uvožena z drugimi možnostmi (%2). Kar je navajala o opravilih (%3), je bilo najprej umaknjeno.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: ni česa prevzeti: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, opravilo %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, vrstica %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: in še %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Kar ni bilo prevzeto, je brez imen shranjeno v %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: zavrnjena opravila z nemogočimi časi ali števili: %2.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Šteje se, da %1 vsebuje vsa opravila sistema %2 od %3 do %4. Če vsebuje le nekatera, jo uvozite z --partial; če zajema več, to navedite z --from in --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>v redu</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nič novega: že uvoženo</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>nič ni pravilno</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>delno napačno</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nič se ni izvajalo</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>V %1 piše drug Factory Floor. Zaprite ga ali pa datoteke dajte v nadzorovano mapo (kind = &quot;folder&quot; v sources.toml), iz katere jih ta prevzame.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Uvožena ni bila nobena datoteka.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>Uvoz %1 (%2 od %3) je umaknjen: kar je navajal o opravilih (%4) in vsotah (%5), ne velja več. Spet velja, kar je bilo o teh opravilih znano prej.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Časa od %1 do %2 ne pokriva več.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>V %1 piše drug Factory Floor. Najprej ga zaprite.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Uvoza %1 ni. Obstajajo: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>Uvoz %1 je bil že umaknjen: %2. Nič se ni spremenilo.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Za GPU sistema %1 ekvivalent H100 ni znan: kar je bilo tam porabljeno, v tej enoti ni znano in ni v nobeni vsoti ali deležu. Vnos [[gpu]] v federation.toml pove, koliko H100 velja model.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>Obdobje od %1 do %2 je prazno: --from mora biti pred --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 od %2 do %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>V predpomnilniku še ni podatkov za %1: »factoryfloor collect« poizveduje pri virih, »factoryfloor import« prevzame datoteke.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>V predpomnilniku še ni podatkov: »factoryfloor collect« poizveduje pri virih, »factoryfloor import« prevzame datoteke.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Od %1 do %2 ni podatkov. So pa za %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Preverjeno še ni bilo nobeno pravilo: okno in »factoryfloor collect« to storita vsako minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>V zadnjem %n dnevu se ni nič sprožilo.</numerusform>
            <numerusform>V zadnjih %n dneh se ni nič sprožilo.</numerusform>
            <numerusform>V zadnjih %n dneh se ni nič sprožilo.</numerusform>
            <numerusform>V zadnjih %n dneh se ni nič sprožilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Pravila »%1« ni. Obstajajo: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: nazaj do %2, %3 od %4 dni (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Ni česa pridobiti: --from mora biti pred --to, --every pa vsaj 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Noben vir za %1 ne pozna preteklosti. Dodajte vir vrste prometheus ali slurm-rest v %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Ustavljeno. Kar je prišlo, je shranjeno; isti ukaz nadaljuje od tam.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>V %1 piše drug program, ki za ta ukaz ne pridobiva preteklosti. Zaprite ga, znova zaženite ta ukaz in nato spet zaženite tisti program.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Predpomnilnik se posodablja: %1&#xa0;%. Kopija dosedanjega stanja ostane ob njem.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>V %1 že piše drug program. Ta poizveduje pri teh centrih; sicer z --cache navedite drug predpomnilnik.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Zbirnih podatkov ni mogoče ponujati: %1 (%2). Popravite vrednost --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Zbirni podatki so na naslovu %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Bere jih lahko vsak, ki doseže ta naslov: to omeji --publish-token.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>Preteklost od %1 naprej je tu, s podatki za %2 % tega časa.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Preteklosti ni bilo mogoče pridobiti. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Opozorila ni bilo mogoče sporočiti prejemniku %1: %2. Popravite [notify] v alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Ni vira za poizvedovanje. Dodajte ga v %1, na primer:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Podatkov, ki so čakali v pomnilniku, ni bilo mogoče zapisati in so izgubljeni. Viri bodo znova vprašani po njih, kolikor poznajo svojo preteklost.</translation>
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
        <translation>Nacionalni</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Pilotni projekt ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Računi</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Računi po GPU-urah</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-ure</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Način dostopa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nepripisano</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>največjih %1 od %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Tega računa ne pripiše nobeno pravilo.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>pričakovano</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>polovica ur</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % ur</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>pilotni projekt</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>napovedano</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Prosti GPU-ji v naslednjih 14 dneh</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Premalo meritev za napoved prostih GPU-jev.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Pričakuje se od %1 do %2 prostih.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Za pilotni projekt je prostor od %1 naprej.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ura</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % jih ima manj</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % jih ima manj</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Pričakovano</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % jih ima manj</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % jih ima manj</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Pričakovano: %1 GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Polovica takih ur: %1 do %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % takih ur: %1 do %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: brez podatkov od %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2 je %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>do preklica</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izklopljeno</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n sproženo</numerusform>
            <numerusform>%n sproženi</numerusform>
            <numerusform>%n sprožena</numerusform>
            <numerusform>%n sproženih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n se začenja</numerusform>
            <numerusform>%n se začenjata</numerusform>
            <numerusform>%n se začenjajo</numerusform>
            <numerusform>%n se začenja</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Ni česa nadzorovati</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Trajanje</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Sproženo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Trajalo</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Skrajna vrednost</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Pravilo takrat</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>potrjeno %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, še traja</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Sproži se pri</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>utišano %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Izkoriščenost zasedenih</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Zasedenost</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pritisk čakalne vrste</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>Nedelujoči GPU-ji</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Odgovori vira</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Delež pripadajočega</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Neporabljena dodelitev</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Vir zamuja</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Nizka izkoriščenost</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Velik pritisk čakalne vrste</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Pripadajoči obseg presežen</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Dodelitev se izteka neporabljena</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 pod %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 nad %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Vir ne odgovarja</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 brez podatkov</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>trajanje %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>dodelitev, ki se iztečejo v %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>vsi viri</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>vsi imetniki</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>vse dodelitve</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>vsi sistemi</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>v zadnjem %n dnevu</numerusform>
            <numerusform>v zadnjih %n dneh</numerusform>
            <numerusform>v zadnjih %n dneh</numerusform>
            <numerusform>v zadnjih %n dneh</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Ne bi se sprožilo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Sprožilo bi se %n-krat %1: %2.</numerusform>
            <numerusform>Sprožilo bi se %n-krat %1: %2.</numerusform>
            <numerusform>Sprožilo bi se %n-krat %1: %2.</numerusform>
            <numerusform>Sprožilo bi se %n-krat %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Utišano</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>V redu</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Začenja se</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potrjeno</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Sproženo</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Opozorila</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Katera opozorila</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Zdaj</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Zadnjih 30 dni</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravila</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Utišaj</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Kaj je sproženo in kaj se začenja</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Nič ni sproženo. Pravila se preverjajo vsako minuto.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Potrdi</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Pokaži &amp;stran</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Kaj se je sprožilo v zadnjih 30 dneh</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>V zadnjih 30 dneh se ni nič sprožilo.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Novo pravilo …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Spre&amp;meni …</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Izklopi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstrani</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Vklopi</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Kot na za&amp;četku</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>Priloženo pravilo, kakršno je bilo na začetku</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Za 1 uro</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Za 1 dan</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Za 1 teden</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Do preklica</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Ne utišaj več</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Predpomnilnik se posodablja: %1&#xa0;%. Kopija dosedanjega stanja ostane ob njem.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Shrani sliko</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Slika PNG v velikosti zaslona (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Slika PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Risba SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Shrani tabelo</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Vrednosti, ločene z vejico (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Časovni pas</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Časovni pas, v katerem se začnejo obdobja, delijo dnevi in zapisujejo časi</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Pripiši</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Razveljavi</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Uredi pripis</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Nepripisani računi po GPU-urah</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-ure</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Koristnik: čigavi uporabniki imajo korist</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>P&amp;lačnik: čigav delež se porablja</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Način dostopa</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Opomba: kdo to pravi in zakaj</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>izberite …</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Prekliče zadnji pripis</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Iskanje računov, ki jih ne pripiše nobeno pravilo …</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Vsi računi s porabo v tem obdobju so pripisani.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Najprej izberite, kdo ima korist in kdo plača</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>Račun %1 se zdaj šteje za: %2; njegova preteklost sledi.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>Račun %1 je spet nepripisan.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Zgornji računi, ki jih pravilo zajame: %1, skupaj %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ni bilo mogoče zapisati: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Flatpak se sam ne more dodati med programe, ki se zaženejo ob prijavi. Dodajte ga v nastavitvah namizja.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(pripada %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Pripada</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Pripada: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Opozorila (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n opozorilo, ki ga ni še nihče videl (Ctrl+B)</numerusform>
            <numerusform>%n opozorili, ki ju ni še nihče videl (Ctrl+B)</numerusform>
            <numerusform>%n opozorila, ki jih ni še nihče videl (Ctrl+B)</numerusform>
            <numerusform>%n opozoril, ki jih ni še nihče videl (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 od %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 izgubljeno ob ponastavitvah</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>izteklo se je, zapadlo %1</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>manj kot %1 porabe do %2: dodelitev se zmanjša</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>porabljeno vsaj %1, kot je zahtevano do %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Po obračunskih pravilih centrov</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknite za prikaz izračuna.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Vir: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Tu ni nič dodeljeno, zato se nič ne porablja.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>Dodelitev se je iztekla; zapadlo je %1.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>Dodelitev je porabljena.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Pripadajoči obseg je porabljen.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Opaženega je premalo tega časa, da bi bilo mogoče reči, koliko je ostalo in kako dolgo bo zadostovalo.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Opaženega je premalo zadnjih 28 dni, da bi bilo mogoče reči, kako dolgo bo zadostovalo.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Pri tempu zadnjih 28 dni dodelitev do svojega izteka (%1) ne bo porabljena.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Pri tempu zadnjih 28 dni pripadajoči obseg do konca tega časa (%1) ne bo porabljen.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Pri tempu zadnjih 28 dni dodelitev zadostuje do %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Pri tempu zadnjih 28 dni pripadajoči obseg zadostuje do %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Ostaja %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Ostaja, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Premica, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Ostaja: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>Dodelitev je bila porabljena %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Pripadajoči obseg je bil porabljen %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Nastavi &amp;omejitve</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Meri se&#xa0;…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>za vedno</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>brez omejitve</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Velikost predpomnilnika</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>&amp;Kot so prišle</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Vsakih &amp;5 minut</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Največ na disku</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Kako dolgo se meritve hranijo take, kot so prišle; nato povprečje na vsakih 5&#xa0;minut. Vsote za cele ure in pokritost ostanejo, kot so bile.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Kako dolgo se hrani povprečje na vsakih 5&#xa0;minut, šteto od danes; nato eno na uro.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Dokler je datoteka večja, se povprečijo najstarejše meritve.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
            <numerusform>še %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Meritve po sistemih: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Meritve, mlajše od 31&#xa0;dni, se vedno hranijo take, kot so prišle.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Vsakih 5 minut: prav tako se šteje od danes in mora biti daljše.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Največ na disku: vsaj 10&#xa0;MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>Tabela [cache] je napačna in ne velja; popravite jo ročno: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Tega tukaj ni mogoče izbrati: podatki so simulirani ali pa %1 ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Nastavljeno v [cache] v %1; sprememba tukaj se zapiše tja.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Nič se ne povpreči samo od sebe. Omejitev se zapiše v [cache] v %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Omejitve predpomnilnika</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Meritve onkraj teh omejitev postanejo povprečja, njihovih podrobnosti pa ni mogoče povrniti. Želite nastaviti omejitve?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Nastavi omejitve</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIRANO</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm šteje čipe GCD: dva na GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Pogodba z dne 31.&#xa0;avgusta 2026, 387,8&#xa0;milijona evrov; uporaben naj bi bil leta 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Pogodba z dne 22.&#xa0;aprila 2026, 290&#xa0;milijonov evrov</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Nadgradnja za UI po pogodbi z dne 26.&#xa0;januarja 2026, 129&#xa0;milijonov evrov (ES, PT, TR): dve particiji neznane velikosti</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Poleg teh je 16&#xa0;H200 NVL na voljo kot GPU-ji v oblaku (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Število je spodnja meja, model ni znan. Pogodba z dne 22.&#xa0;julija 2026, 80&#xa0;milijonov evrov; namestitev od jeseni 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Pogodba z dne 21.&#xa0;aprila 2026, 29,76&#xa0;milijona evrov; namestitev od leta 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Slovesno zagnan 8.&#xa0;septembra 2026, poleg sistema tovarne MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Pogodba z dne 16.&#xa0;marca 2026, 55&#xa0;milijonov evrov, na GB200 NVL4; deloval naj bi v drugi polovici leta 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Po navedbi iz junija 2026 naj bi bil kmalu v celoti na voljo</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Eksarazredni; slovesno zagnan 5.&#xa0;septembra 2025. Objavljeni sta dve števili: 5.938 vozlišč × 4 = 23.752, upoštevano tukaj, in 5.884 × 4 = 23.536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Eksarazredni; konzorcija Jules Verne (Francija, Nizozemska, Grčija). Pogodba z dne 18.&#xa0;novembra 2025; namestitev od leta 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Razdeljen na gruče, katerih velikosti se spreminjajo; število pri vsaki je dokumentirano stanje in se celoti ne prišteva</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Leta 2027 naj bi ga nadomestil sistem tovarne SLAIF</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>Ob njem bo stala KarolAIna tovarne CZAI</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Za UI optimizirana particija poleg sistema LEONARDO; od kdaj deluje, ni bilo mogoče ugotoviti</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Izbran 12.&#xa0;marca 2025; pogodbe ni bilo mogoče najti</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Javni razpis odprt do 16.&#xa0;oktobra 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>Particija GPU poleg sistema Discoverer, ki ima samo procesorje</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Služi AI2F, dokler ga ne nadomesti Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Služi AI2F, dokler ga ne nadomesti Alice Recoque; kaj njegov Slurm šteje kot GPU, ni bilo mogoče ugotoviti</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Storitve od leta 2026; pogodbe ni bilo mogoče najti</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Leta 2027 naj bi nadomestil Vego</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Izbran 10.&#xa0;oktobra 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>Skupno podjetje prispeva 70&#xa0;milijonov od 200&#xa0;milijonov evrov; polno delovanje leta 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>Nakup še sledi; sofinanciranje teče od 1.&#xa0;septembra 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>Nakup še sledi, skupaj 82&#xa0;milijonov evrov; s preizkusno platformo</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Sistem EuroHPC zunaj tovarn UI</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Noben kazalnik se ne razlikuje za več kot svojo zaokrožitev.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 od %2 kazalnikov se razlikuje za več kot svojo zaokrožitev.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Od zamrznitve je bila uvožena %n datoteka,</numerusform>
            <numerusform>Od zamrznitve sta bili uvoženi %n datoteki,</numerusform>
            <numerusform>Od zamrznitve so bile uvožene %n datoteke,</numerusform>
            <numerusform>Od zamrznitve je bilo uvoženih %n datotek,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>z %n novim ali popravljenim opravilom.</numerusform>
            <numerusform>z %n novima ali popravljenima opraviloma.</numerusform>
            <numerusform>s %n novimi ali popravljenimi opravili.</numerusform>
            <numerusform>s %n novimi ali popravljenimi opravili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Ni primerjano, ker je bilo poročilo narejeno brez njih: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Spremembe od zamrznitve</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Razdelek</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kazalnik</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Takrat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Zdaj</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Vzrok</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>V tem obdobju ni bilo nič opaženo.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Podatki so simulirani.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 kot tabela</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Pokaži grafikon</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaži kot tabelo</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIRANO</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Eno meritev nazaj</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Eno meritev naprej</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Deset meritev nazaj</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Deset meritev naprej</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Nazaj na prejšnjo vrzel ali spremembo</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Naprej na naslednjo vrzel ali spremembo</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Na prvo meritev</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Na zadnjo meritev</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>Naslednja serija navzgor</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>Naslednja serija navzdol</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Povečaj pri križcu</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Pomanjšaj pri križcu</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Pokaži celotno obdobje</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Eno okno nazaj v času</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Eno okno naprej v času</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Nazaj na prejšnjo povečavo</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Pripni vrednosti pri križcu ali jih odpni</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Začni ali končaj razpon pri križcu</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Dodaj opombo pri križcu</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Opusti križec, pripete vrednosti in razpon, v tem vrstnem redu</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Premikanje s tipkami</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serije</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Prejšnje obdobje kot črta</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logaritemsko merilo</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Odstotno merilo</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Premakni navz&amp;gor</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Premakni navzdo&amp;l</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stolpci</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Označeni stolpci so prikazani, zgornji skrajno levo.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Stolpci hale</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Kot običajno</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIRANO</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Primerjava</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Kazalniki obeh strani in njihova razlika</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Vsi sistemi</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>Prikazano obdobje</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>Obdobje pred tem</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kazalnik</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enota</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Pokritost: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Primerjava</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Zasedenost</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Izkoriščenost zasedenih</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pritisk čakalne vrste</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zmogljivost</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Prosti, povprečno</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Nedelujoči, povprečno</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čakanje p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čakanje p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Shranjene izbire</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Izberite eno ali poimenujte te</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Pod tem imenom ohrani vrsto, obdobje, jezik, komentarje in razdelke; »zadnji celotni mesec« ostane vsakokratni zadnji</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Pozabi izbire s tem imenom; narejena poročila ostanejo</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Izbire so shranjene kot »%1«.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>»%1« je izbrisano.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>sproženo je %n opozorilo</numerusform>
            <numerusform>sproženi sta %n opozorili</numerusform>
            <numerusform>sprožena so %n opozorila</numerusform>
            <numerusform>sproženih je %n opozoril</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Pokaži opozorila</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Vse je v redu.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Imena %1 ni bilo mogoče najti. Preverite naslov in ali ga to omrežje lahko razreši.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Ni povezave: %1 (%2). Preverite, ali strežnik deluje in ali vmes ni požarnega zidu.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Potrdilo za %1 je podpisal izdajatelj, ki tu ni zaupanja vreden (%2). Izdajatelja centra navedite s »ca«.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Potrdilo za %1 pripada drugemu gostitelju (%2). Uporabite ime, navedeno v potrdilu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Potrdilo za %1 ta čas ni veljavno (%2). Center ga mora podaljšati; preverite tudi uro tega računalnika.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Ni šifrirane povezave: %1 (%2). Preverite, ali vrata govorijo TLS; če vir govori navaden HTTP, naj se njegov naslov začne s http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Posredniški strežnik ni prepustil zahteve za %1 (%2). Preverite nastavitve posrednika v okolju.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 ni odgovoril pravočasno (%2). Preverite naslov in vrata ter ali strežnik ni preobremenjen; naslednja poizvedba poskusi znova.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 je prekinil povezavo, preden je bil odgovor popoln (%2). Naslednja poizvedba poskusi znova.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 je zahtevo preusmeril drugam, čemur program ni sledil (%2). Vnesite končni naslov vira.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>%1: odgovor je večji od dovoljenega (%2). Zahtevajte manj, s prednastavitvijo ali lastnimi poizvedbami.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>%1: odgovora ni bilo mogoče razpakirati (%2). Kriv je lahko posrednik pred centrom.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 ne odgovarja v pravilnem HTTP (%2). Preverite naslov in vrata.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 je zavrnil poverilnice (%2). Preverite uporabnika in žeton vira.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Žeton za %1 ni več sprejet (%2). Podaljšajte ga ali naj »token_command« izpiše novega.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 je zavrnil zahtevo (%2). Preverite naslov in vrsto vira.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>%1: odgovor je bil prazen. Izvoznik teče, a ničesar ne meri; center mora to preveriti.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 ni odgovoril v JSON (%2). Morda je pred njim prijavna stran ali posrednik.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>%1: odgovor ni tak, kot ga daje ta vrsta vira (%2). Preverite vrsto in naslov.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>%1 ni mogoče prebrati: %2. Popraviti mora, kdor to piše.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 je odgovoril, a sporoča lastno težavo: %2. Center mora to preveriti.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 je dal le del podatkov (%2). Dokler ne bo spet vse, kazalniki pokrivajo manj.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 nima nobene od zahtevanih metrik (%2). Preverite prednastavitev in poizvedbe.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 govori različico, ki je ta program ne pozna (%2). Morda pomaga novejši program.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Popravite vnos; ostalo velja.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Poverilnice za %1 ni bilo mogoče prebrati (%2). Preverite datoteko, spremenljivko ali ukaz, ki jo daje.</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 ni mogoče uporabiti kot predpomnilnik (%2). Datoteka je ostala nedotaknjena; z --cache navedite drugo ali pa iz poškodovane naredite novo s »factoryfloor repair«.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Drug program je izbrisal predpomnilnik %1, medtem ko je bil v uporabi. Znova je zapisan na istem mestu; nič ni izgubljeno.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Drug program je zamenjal predpomnilnik %1, medtem ko je bil v uporabi. Vse zbrano je v %2, kamor se zbira naprej. Če to želite ohraniti, zaprite ta program in dajte to datoteko na mesto druge.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Drug program je skrajšal ali prepisal predpomnilnik %1, medtem ko je bil v uporabi. Zbiranje se nadaljuje v novi datoteki %2. Zaprite ta program in na mesto poškodovane dajte varnostno kopijo, to datoteko ali tisto, kar naredi »factoryfloor repair«.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Drug program je izbrisal dnevnik (-wal) predpomnilnika %1, medtem ko je bil v uporabi. Njegova vsebina je rešena; nič ni izgubljeno.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Drug program je skrajšal dnevnik (-wal) predpomnilnika %1, medtem ko je bil v uporabi. Najnovejše poizvedbe morda manjkajo; štejejo kot neopažene. Ostalo primerja »factoryfloor verify«.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 je zapisala novejša različica tega programa (%2). Datoteka je ostala nedotaknjena; posodobite program ali navedite drugo datoteko.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>V %1 ni mogoče pisati (%2). Spremenite pravice ali z --cache navedite drugo datoteko.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Disk, na katerem je %1, je poln (%2). Sprostite prostor: zbrano medtem čaka v pomnilniku.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>V %1 piše drug program (%2). Ta le bere in sledi.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 je na omrežnem datotečnem sistemu (%2), kjer predpomnilnik ni varen. Prestavite ga na krajevni disk.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>%1 ni mogoče prebrati (%2). Preverite, ali obstaja in ali ga je dovoljeno brati.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>%1 ni mogoče zapisati (%2). Sprostite prostor na disku ali navedite mapo, v katero je dovoljeno pisati.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 pripada drugemu sistemu (%2). Navedite pravega; če je vseeno od tega, uporabite --force ali pri mapi v sources.toml force = true.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Ustavljeno pred koncem.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Program je naredil napako pri %1 (%2). Sporočite jo s temi besedami.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Sistema »%1« ni. Obstajajo: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Poročila %1 ni. Obstajajo: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Poročila %1 ni mogoče prebrati iz predpomnilnika (%2). Vrnite se na varnostno kopijo predpomnilnika ali poročilo zamrznite znova.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Definicije poročila »%1« ni. Obstajajo: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Definicija poročila »%1« ni bila shranjena (%2). Izberite drugo ime.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Vsote za %1 so prevelike za štetje (%2). Neko opravilo ima nemogoče čase ali GPU-je; nič ni bilo zapisano.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>Opomba o %1 ni bila shranjena (%2). Napišite jo znova, z manj besedami.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Predpomnilnik se še odpira. Kazalniki sledijo, takoj ko bo odprt.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Neznana težava pri %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 ne pozna tega naslova (%2). Preverite njegovo pot.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 ima lastno okvaro (%2). Naslednja poizvedba poskusi znova; če se ne odpravi, mora to preveriti center.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>vir</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Kako je to izračunano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Kopiraj, kako je to izračunano</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kazalnik</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dvomljivo</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (opaženo %2 od %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, uteženo po GPU-jih (sam čas: opaženo %2 od %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Meritve</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Izvedbe opravil</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Vrzeli</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, skupaj %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravilo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Najnovejši vhod</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopirano</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Shrani kot CSV …</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Shrani kot sliko …</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiraj ali shrani</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Kopiraj, shrani kot CSV ali kot sliko (Shift+F10 v tabeli ali na grafikonu)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>»%1« je kopirano: prilepite kot tabelo ali kot sliko.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Shranjeno kot %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 ni bilo mogoče zapisati: %2. Izberite drugo mapo.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-ji po uporabi</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>V tem obdobju ni meritev tega sistema.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Zasedenost</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Izkoriščenost zasedenih</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Dolžina čakalne vrste</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Center ne sporoča, katera opravila čakajo.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Čakanje do zagona</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Center ne daje opravil ali pa jih je bilo zagnanih premalo.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čakanje p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Delež po državah</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Center ne sporoča, kateri računi izvajajo opravila.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Kdaj je obremenjeno</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>Zasedeni GPU-ji po državah</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Obremenjeni med vsemi GPU-ji</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>vseh uporabnikov</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kot koristnik</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>kot plačnik · delež zmogljivosti, črtica: pripada</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>samo: %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU-ji, ki jih zahtevajo na zagon pripravljena opravila; zadržana in odvisna opravila pod črto</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU-ji, ki jih zahtevajo na zagon pripravljena opravila</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>polovica opravil čaka manj kot p50, devet od desetih manj kot p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>zasedenost po urah in dnevih v tednu, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Tovarna</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Števila namesto risb</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Števila namesto risb (T na grafikonu)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Shrani sliko …</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Shrani vse grafikone kot sliko</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Kazalniki, deleži in čakanja, ki so za obdobje, veljajo le za ta čas. Kliknite za celotno obdobje.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Prejšnja tovarna</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Naslednja tovarna</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Primerjaj …</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Z drugo tovarno ali drugim obdobjem</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Še brez vira</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, izbrano</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Izkoriščeni</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Zasedeni, neobremenjeni</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Obremenjeni, zasedenost ni sporočena</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Prosti</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedelujoči</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čakanje p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čakanje p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Brez načina dostopa</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zmogljivost</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Zadržana ali odvisna</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>brez zagnanih opravil</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>opravil, zagnanih v %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Prosti ali nedelujoči</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zasedeni</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Dolžina čakalne vrste</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>ni doseženo</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dvomljivo: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (dvomljivo)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknite za prikaz izračuna.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>kot v prejšnjem obdobju</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 glede na prejšnje obdobje</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 glede na prejšnje obdobje</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>pridobivanje preteklosti …</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dvomljivo</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>opaženo %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Dvomljivo: števila GPU-jev si nasprotujejo.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Podatki so simulirani.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Pokritost %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dvomljivo: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Najnovejši vhod: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknite za prikaz izračuna.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIRANO</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>prejšnje obdobje ni znano</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Sprememba ni navedena: v obdobju %1 je bilo za primerjavo opaženega premalo.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>kot v obdobju %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 glede na %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Izkoriščeni</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Zasedeni, neobremenjeni</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Zasedeni, obremenitev ni znana</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Prosti</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedelujoči</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Obremenjeni</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Ni sporočeno</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>V tem obdobju ni opaženo.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Pripada</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Trak hale</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Hala: kartica za vsako tovarno</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>aktualen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zamuja</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nedosegljiv</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>še ni opažen</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualnost</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaži vse</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filter (%n)</numerusform>
            <numerusform>Filter (%n)</numerusform>
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
        <translation>Prikazano: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Sistemi po aktualnosti ali po državi</translation>
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
        <translation>Tovarna</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zmogljivost</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Izkoriščeni</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Zasedeni, neobremenjeni</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zasedeni</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Prosti</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedelujoči</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Zasedenost</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Obremenjeni med vsemi GPU-ji, kjer zasedenost ni sporočena</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Izkoriščenost zasedenih</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Pokritost za zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Zdaj čaka</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čakanje p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čakanje p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>obremenjeno %1, zasedenost ni sporočena</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>zasedenost ni sporočena</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenti H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-ji</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU-ji po uporabi</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Delež zmogljivosti</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Zasedenost, 24 h do zdaj</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Zasedenost, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>Čakajoči H100</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>Čakajoči GPU-ji</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Starost zdaj</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Starost</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dvomljivo: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Kot je zdaj, ne glede na obdobje.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Samo: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Center ne daje opravil ali pa jih je bilo zagnanih premalo.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Polovica opravil čaka manj kot %1, devet od desetih manj kot %2. Opravila, ki še čakajo, so všteta.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Center ne sporoča, kako obremenjeni so zasedeni GPU-ji.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>V tem obdobju zasedeno in neobremenjeno: %1.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Starost najnovejše meritve pri viru.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>Zasedeni GPU-ji med delujočimi.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktualno</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>nameščeno %1, po katalogu ali podatkih centra</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Nihče ne pove, koliko GPU-jev je.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>Zasedeni GPU-ji med delujočimi v zadnjih 24 urah.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>Opravila, ki bi se lahko začela zdaj, zahtevajo %1; zadržana in odvisna opravila se ne štejejo.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Center ne sporoča, katera opravila čakajo.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Izkoriščenost</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Vira še ni. Podatke bi dali storitev Slurm REST, Prometheus ali stran z metrikami centra; s klikom dodate vir.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>kaj čaka</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>To bi povedala storitev Slurm REST ali obračunske datoteke.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>kako obremenjeni so GPU-ji</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>To bi povedal izvoznik GPU v Prometheusu.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Drugo bi povedal izvoznik GPU v Prometheusu.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Ni sporočeno: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Povprečna obremenitev v zasedenem času GPU.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Hala: GPU-ji vsake tovarne po stanju</translation>
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
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 odst. točk</translation>
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
        <translation>GPU-ji</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>odst. točk</translation>
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
        <translation>zdaj</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>pred %1</translation>
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
            <numerusform>%n aktualen</numerusform>
            <numerusform>%n aktualna</numerusform>
            <numerusform>%n aktualni</numerusform>
            <numerusform>%n aktualnih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n zamuja</numerusform>
            <numerusform>%n zamujata</numerusform>
            <numerusform>%n zamujajo</numerusform>
            <numerusform>%n zamuja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n nedosegljiv</numerusform>
            <numerusform>%n nedosegljiva</numerusform>
            <numerusform>%n nedosegljivi</numerusform>
            <numerusform>%n nedosegljivih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n še brez poizvedbe</numerusform>
            <numerusform>%n še brez poizvedbe</numerusform>
            <numerusform>%n še brez poizvedbe</numerusform>
            <numerusform>%n še brez poizvedbe</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Viri po svežini. Kliknite za seznam.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Objavi</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Spremembe od zamrznitve</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Označi ga kot različico, ki je bila izdana</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Nazaj na osnutek</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Objavljeno poročilo št. %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Zamrznjeno poročilo št. %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, namesto št. %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: kazalniki, kot so bili shranjeni.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Primerjanje …</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Pojdi na</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Tovarna, država, stran ali dejanje</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>page</source>
        <translation>stran</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Tovarne</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Deleži</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Načrtovanje</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Poročila</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Viri</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Dodaj vir</translation>
    </message>
    <message>
        <source>action</source>
        <translation>dejanje</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antena</translation>
    </message>
    <message>
        <source>state</source>
        <translation>država</translation>
    </message>
    <message>
        <source>view</source>
        <translation>pogled</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Najvišja: %1. Najnižja: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ura</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ni podatkov</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Strani v stranski vrstici, od vrha</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Pojdi na tovarno, državo ali stran</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Opozorila: kaj je sproženo, kaj se je sprožilo, pravila</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Nazaj in naprej</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>Od enega gradnika ali grafikona do naslednjega</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>V tabeli ali na grafikonu: kopiraj kot tabelo in kot sliko</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>V tabeli ali na grafikonu: shrani kot CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>V tabeli ali na grafikonu: shrani kot sliko</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>V tabeli ali na grafikonu: meni</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Pri kazalniku: kako je izračunan</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta seznam</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Njegovi kazalniki kot tabela in nazaj</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Kopiraj kot tabelo in kot sliko</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Vlečenje</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Povečava; s Shift premik, s Ctrl izbira razpona</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+kolesce</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Povečava pri kazalcu</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Pripni vrednosti; v legendi skrij serijo</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dvojni klik</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Celotno obdobje; v legendi samo ena serija</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>O programu Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Zmogljivost in poraba evropskih tovarn UI iz telemetrije centrov. Prosto programje pod licenco GNU General Public License, različica 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Vzdolž časovnega grafikona</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Na časovnem grafikonu</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Shrani prikaz v oknu kot pogled</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Shranjeni pogledi</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>V tabeli: razvrsti po stolpcu celice</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Nepripisano</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanija</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avstrija</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosna in Hercegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgija</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bolgarija</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Švica</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Ciper</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Češka</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Nemčija</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonija</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grčija</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Španija</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unija</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Konzorcij EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francija</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Združeno kraljestvo</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Hrvaška</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Madžarska</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irska</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandija</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italija</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Lihtenštajn</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenija</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litva</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvija</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavija</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Črna gora</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Severna Makedonija</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nizozemska</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norveška</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poljska</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalska</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romunija</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Srbija</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Švedska</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenija</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaška</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turčija</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrajina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Drugo</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Evropska unija</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>dogovorjeno</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ocenjeno</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>nadomestna vrednost</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>dodeljeno %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>od tega porabljeno %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>ostaja %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>zapadlo %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>plačano %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>doslej pripada %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>osnova: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Računi, ki jih nobeno pravilo ne pripiše imetniku.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Tu pripadajoči obseg ni znan.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Porabljeno kot plačnik, kjer je pripadajoči obseg znan: %1 od %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Vir: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>dodelitev za %1 na %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Izpuščeno, ker ekvivalent H100 ni znan: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Tu ni šteto, ker zajema tudi druge sisteme: dodelitve za %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Porabljeno</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Od pripadajočega</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kot koristnik</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>kot plačnik</translation>
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
            <numerusform>Dodeljeno %n računu.</numerusform>
            <numerusform>Dodeljeno %n računoma.</numerusform>
            <numerusform>Dodeljeno %n računom.</numerusform>
            <numerusform>Dodeljeno %n računom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Potek porabe</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Načini dostopa</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Tu nista znana ne dodelitev ne pripadajoči obseg.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>GPU-ure po načinu dostopa</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>V tem obdobju ni porabe.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>kot plačnik</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kot koristnik</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Od porabe, ki se tu šteje, ni bilo opaženo nič.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ostaja %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknite za prikaz izračuna.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Išči državo</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Države</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vse</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>S porabo v obdobju</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Vse države</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Druge države</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>Št. %1, namesto št. %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Št. %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>objavljeno %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>zamrznjeno %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Še nobeno. »Zamrzni« ohrani poročilo s kazalniki, kakršni so, ne glede na to, kaj se zgodi s podatki.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Zamrznjena in objavljena poročila</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Zamrznjeno kot poročilo št. %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Poročilo št. %1 je objavljeno.</translation>
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
        <translation>Izkoriščeni</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Zasedeni, neobremenjeni</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Zasedeni, obremenitev ni znana</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Prosti</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedelujoči</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Prilepljen žeton se hrani v zbirki ključev namizja; če ga ta ne sprejme, pa v datoteki, ki jo lahko berete samo vi.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Zbirke ključev namizja tukaj ni (secret-tool ni nameščen ali pa ne teče nobena seja), zato se prilepljen žeton hrani v datoteki, ki jo lahko berete samo vi (pravice 0600), v mapi »tokens« konfiguracije.</translation>
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
        <translation>Factory Floor – simulacija</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>vse hkrati</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>ne pred</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>konča do</translation>
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
        <translation>&amp;GPU-ji hkrati</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Trajanje izvedbe</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Izvedbe</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Druga za drugo ali vse hkrati</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>&amp;Model GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>P&amp;omnilnik GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Vsaj</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Z&amp;ačetek</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Sicer se začne zdaj</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Rok</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Delež</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>Čigav delež porablja pilotni projekt</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>&amp;Način dostopa</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Stopnja za&amp;upanja</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Kako pogosto mora meja držati</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Prvi dan pilotnega projekta</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Zadnji dan pilotnega projekta</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Poljuben</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nikogaršnji</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Dodaj opombo</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Spremeni opombo</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Hlajenje popravljeno; nove nastavitve razporejevalnika …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Kdaj (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Opomba</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>Opomba je za %n znak predolga.</numerusform>
            <numerusform>Opomba je za %n znaka predolga.</numerusform>
            <numerusform>Opomba je za %n znake predolga.</numerusform>
            <numerusform>Opomba je za %n znakov predolga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Vidi jo vsak, ki bere ta predpomnilnik: ne pišite imen ljudi.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>Opomba je shranjena. Nanaša se na %1, zunaj prikazanega obdobja.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Odstrani opombo</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Želite to opombo trajno odstraniti?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Opombe</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>O tem obdobju ni zapisane opombe. Opomba je prikazana na grafikonih zgoraj in se izvozi z njimi.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Dodaj opombo …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Spremeni …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrani</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Opombe o tem sistemu v tem obdobju</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opomba</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Odpri pogled</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Povezava do pogleda</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Povezava, ki ste jo prejeli</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Odpri</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datoteka&#xa0;…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Pogledi (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Pričakovano od %1 do %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Po meji se začne do %1 in konča do %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Stane %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>V deležu pred pilotnim projektom letos ostaja %1.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Kaj se prikaže o možnosti</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Možnost</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>Prosti GPU-ji v prihodnje</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Kako dobro je to</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenariji</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>particija %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>velikost neznana</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Pričakovano čakanje</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Meja %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Čakanje in izvedbe, do %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Konča do</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Preostanek deleža</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Zakaj tu</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, povezana z: %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>najmanj: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Zasedenost</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Izkoriščenost zasedenih</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pritisk čakalne vrste</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Dolžina trakov</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delež</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-ji</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Primerjaj …</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Dve obdobji ali dva sistema drug ob drugem</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Kdo je uporabljal</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Delež GPU-ur po državah</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Delež GPU-ur</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>V tem obdobju ni bila opažena poraba po računih.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 ekvivalentov H100 v %n sistemu</numerusform>
            <numerusform>%1 ekvivalentov H100 v %n sistemih</numerusform>
            <numerusform>%1 ekvivalentov H100 v %n sistemih</numerusform>
            <numerusform>%1 ekvivalentov H100 v %n sistemih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPU v %n sistemu</numerusform>
            <numerusform>%1 GPU v %n sistemih</numerusform>
            <numerusform>%1 GPU v %n sistemih</numerusform>
            <numerusform>%1 GPU v %n sistemih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n brez znanega ekvivalenta H100: %1</numerusform>
            <numerusform>%n brez znanega ekvivalenta H100: %1</numerusform>
            <numerusform>%n brez znanega ekvivalenta H100: %1</numerusform>
            <numerusform>%n brez znanega ekvivalenta H100: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n, katerega GPU-ji niso šteti: %1</numerusform>
            <numerusform>%n, katerih GPU-ji niso šteti: %1</numerusform>
            <numerusform>%n, katerih GPU-ji niso šteti: %1</numerusform>
            <numerusform>%n, katerih GPU-ji niso šteti: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>pridobivanje preteklosti …</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Delež Unije</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Delež: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>čaka %1 ekvivalentov H100</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>čaka %1 GPU</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>zdaj</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Čakanja in čakajoči GPU-ji so le za: %1. Vsi drugi kazalniki so za vse uporabnike.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Čakanja, čakajoči GPU-ji in kdo je uporabljal so le za: %1. Vsi drugi kazalniki so za vse uporabnike.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>Vsi uporabniki: filter tu ne velja.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>kot plačnik · delež zmogljivosti, črtica: pripada</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kot koristnik</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Delež zmogljivosti</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Filtru ne ustreza noben sistem.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Prikaz: tabela, kartice, stolpci</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Stolpci&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Prikazanih %1 od %n sistema</numerusform>
            <numerusform>Prikazanih %1 od %n sistemov</numerusform>
            <numerusform>Prikazanih %1 od %n sistemov</numerusform>
            <numerusform>Prikazanih %1 od %n sistemov</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Kaj kaže zemljevid</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Poraba</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Pripadajoči obseg</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: sprememba glede na %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Delež pripadajočega po državah</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Nobena država nima pripadajočega obsega, ki bi bil tukaj znan.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Vsa omrežja</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, kot plačnik</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, kot koristnik</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Strani poročila</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Z &amp;uro</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Obdobje po meri</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Do, vključno s tem dnem</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Do, brez tega časa</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>Konec mora biti pozneje od začetka.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · čas %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Zadnjih 24 ur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Zadnjih 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Zadnjih 30 dni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ta mesec</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>To četrtletje</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>To leto</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Prejšnji mesec</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Prejšnje četrtletje</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Prejšnje leto</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Po meri</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIRANO</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Vir: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>opaženo %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Kaj potrebuje pilotni projekt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Možnosti</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>na sistemih zgoraj izbranega omrežja; obdobje, država in dostop zgoraj tu ne veljajo</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Sistemi, na katerih lahko teče pilotni projekt, najboljši najprej</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Povzetek …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Načrt zapiše kot poročilo v vseh oblikah v mapo</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Mapa za povzetek</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>Povzetek je shranjen kot %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Čakalne vrste zadnjih mesecev se poustvarjajo; prvič to traja nekaj sekund.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Temu omrežju ne pripada noben sistem.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>ustreza %n sistem</numerusform>
            <numerusform>ustrezata %n sistema</numerusform>
            <numerusform>ustrezajo %n sistemi</numerusform>
            <numerusform>ustreza %n sistemov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>skupaj %1</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Zakasnitev, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>Najpočasnejša, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Poizvedba</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Izid</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Meritve</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajti</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Sporočilo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odgovorjeno</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>neuspelo</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Poizvedbe kot grafikon ali posamezno</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafikon</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Kolikšen del dnevnika</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;dni</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Zakasnitev poizvedb</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>V dnevniku ni nobene poizvedbe pri tem viru.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Poizvedbe posamezno, najnovejše najprej</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Kopiraj ali shrani dnevnik poizvedb</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Poizvedbe</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n poizvedba</numerusform>
            <numerusform>%n poizvedbi</numerusform>
            <numerusform>%n poizvedbe</numerusform>
            <numerusform>%n poizvedb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n neuspela</numerusform>
            <numerusform>%n neuspeli</numerusform>
            <numerusform>%n neuspele</numerusform>
            <numerusform>%n neuspelih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Prilagodi širino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Manjše</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Manjše (Ctrl+kolesce)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Večje</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Večje (Ctrl+kolesce)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Išči v poročilu</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Poročilo se pripravlja</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Stran %1 od %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ni najdeno</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n zadetek</numerusform>
            <numerusform>%n zadetka</numerusform>
            <numerusform>%n zadetki</numerusform>
            <numerusform>%n zadetkov</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Prebrani deli: %1 od %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Nobena evidenca centra ni v celoti znotraj tega časa.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Meritve iz časa evidenc centra so bile narejene iz njegovega obračuna; z evidencami se ne primerjajo.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Evidence centra navajajo le nekatere račune; meritve, ki računov ne poznajo, se z njimi ne primerjajo.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Evidence centra pokrivajo %1 tega časa; kar je ob njih, je iz istega časa in istih računov.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Podatki meritev za %1 tega časa so iz obračuna centra in niso bili izmerjeni: opravila in meritve se primerjajo v preostanku.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>pridruženi: %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antene: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Tovarna UI</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Pridruženi</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemi</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antena</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zmogljivost</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Zmogljivost od %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznano</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Obračun</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Delež: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>ni doseženo: preveč jih še čaka ali je odnehalo</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>začetek − pripravljenost na zagon; p90 po Kaplanu in Meierju, opravila, ki še čakajo ali so bila med čakanjem preklicana, kot krnjena opazovanja</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>opravila</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>zadržana in odvisna opravila ter opravila za pozneje ali za rezervacijo se ne štejejo; čakajoče polje opravil šteje z vsemi nalogami</translation>
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
        <translation>zagnana</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>še čakajo ali so odšla brez zagona</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Ni opaženo</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Načrtno izklopljeno: do %1 GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>račun %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>nadrejeni račun %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>oznaka %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>vzorec %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Brez načina dostopa</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>dogovorjeno</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ocenjeno</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>nadomestna vrednost</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>nameščeno</translation>
    </message>
    <message>
        <source>available</source>
        <translation>na voljo</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>dodeljivo</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>neznano število: %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enota</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU-ji v ekvivalentih H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>fizični GPU-ji</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Viri kažejo %1 GPU (%2), federation.toml ali katalog pa navaja %3: preverite, po katerih oznakah se GPU-ji ločijo, ali tamkajšnjo zmogljivost.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Zasedenih je %1 GPU, zmogljivost pa je %3 (%2): eno od obojega je napačno.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, stanje %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 od %3 GPU</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ni merjeno</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>kot jo daje vir</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, povprečje centra za vse GPU-je</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 od %2 sistemov ima vir</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 Prejšnji odgovor še velja.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>Najnovejši odgovor je starejši od 2,5 intervala.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Za ta sistem ni nastavljenega vira.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Za njegove GPU-je ekvivalent H100 ni znan.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Njegov vir pove, koliko je GPU-jev in kako so obremenjeni, ne pa, kateri so zasedeni.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>meritve</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>meritev velja do naslednje, a največ 2,5 intervala; potem je vrzel in nikoli nič</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>zasedeni / (zmogljivost − nedelujoči − načrtno izklopljeni), nikoli nad 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>zasedeni</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>zmogljivost</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nedelujoči</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>načrtno izklopljeni</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>prosti ali nedelujoči, ni znano</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>izpuščeno, ker ne pove, kaj je zasedeno</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>obremenitev, povprečena po zasedenem času GPU</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>obremenjeni in zasedeni</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>zasedeni, kjer je obremenitev znana</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>obremenitev iz</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>sistemi, ki jo sporočajo</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(zasedeni − obremenjeni in zasedeni), sešteto po času, v katerem je bilo opaženo oboje</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>od zasedenih</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>obremenitev, povprečena po vseh GPU-jih; vir ne pove, kateri so zasedeni</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>obremenjeni</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>zmogljivost, kjer je obremenitev znana</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>čakajoči GPU-ji × časovne omejitve / razpoložljivi GPU-ji; zgornja meja, saj omejitve presegajo čas izvajanja</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>čakajoči GPU-ji × omejitve, povprečje</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>razpoložljivi GPU-ji, povprečje</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>opaženi čas / zahtevani čas, po vseh sistemih z virom, vsak utežen s svojimi GPU-ji</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>opaženo</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>zahtevano</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>pri pokritosti nima uteži, ker zmogljivost ni znana</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>ure naprav × enote centra za uro naprave</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>enote za uro naprave</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>dodeljeno</translation>
    </message>
    <message>
        <source>used</source>
        <translation>porabljeno</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ostaja</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>izgubljeno ob ponastavitvah</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>zapadlo</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>teh računov ne pripiše nobeno pravilo</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>noben račun tega imetnika ni bil uporabljen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 in še %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 od %2: zmogljivost %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>obdobje</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>vsota po opravilih: fizični GPU-ji × dejanske ure znotraj obdobja, kot plačnik</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>vsota po opravilih: fizični GPU-ji × dejanske ure znotraj obdobja, kot koristnik</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>vse GPU-ure</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>porabljeno kot plačnik, kjer je pripadajoči obseg znan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>poraba na sistemih brez pripadajočega obsega</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>izpuščeno, ker njegovi GPU-ji nimajo ekvivalenta H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>GPU-ure, porabljene kot plačnik / doslej pripadajoče GPU-ure; pripadajoči obseg = vsota po času: delež × osnova</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>doslej pripada</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>osnova</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>opravila: čas, za katerega so znana vsa opravila; meritve: čas, v katerem veljajo</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>dodeljeno − poraba računov z dodelitvijo in računov pod njimi, znotraj dodelitev − zapadlo ob izteku dodelitve</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>dodelitev ni znana: pripadajoči obseg obdobja − poraba kot plačnik na sistemih z znanim pripadajočim obsegom</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>porabljeno prek dodelitev, ki so se iztekle</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>poraba se šteje najbližjemu istemu ali nadrejenemu računu z veljavno dodelitvijo, pri več dodelitvah tisti, ki se izteče prva</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>tempo zadnjih 28 dni</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>opaženo je premalo</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>zmanjka</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>opaženega je premalo tega časa</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>GPU-ura je cel MI250X: dva čipa za eno uro</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Cela vozlišča: 4 GPU-ure na vozlišče in uro; iz čipov, torej spodnja meja, kadar opravilo zahteva manj kot osem</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(jedra / 8, pomnilnik / 64 GB, čipi) × ure × 0,5; samo iz čipov, torej spodnja meja</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: če je po 6 mesecih porabljenega manj kot 40 %, se dodelitev samodejno zmanjša</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Cela vozlišča s 4 GH200; kvota se vsako četrtletje ponastavi, neporabljeno pa propade</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU × ure / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Mesečna kvota je celota, deljena z meseci dodelitve; po njej nižja prednost</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Omrežja »%1« ni. Znana so: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Sistema »%1« ni. Znani so: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Imetnika »%1« ni. Znani so: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Načina dostopa »%1« ni. Znani so: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Modela GPU »%1« ni. Znani so: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Število GPU-jev mora biti od 1 do %1; je %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Ure izvedbe morajo biti nad 0 in največ %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Število izvedb mora biti od 1 do %1; je %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>Pomnilnik GPU mora biti nad 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Stopnja zaupanja mora biti nad 0,5 in pod 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>Rok %1 ni po času načrta %2.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Od %1 do roka %2 je %3 h, že same izvedbe pa trajajo %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Ima %1 GPU zahtevane vrste; pilotni projekt jih hkrati potrebuje %2.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Nima %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Za noben njegov GPU ni znano, da bi imel %1 GB pomnilnika.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Koliko GPU-jev ima, ni znano, in opaženo ni bilo nobeno njegovo opravilo.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Ni meje: znano ni nobeno njegovo opravilo, meritve prostih GPU-jev in čakalne vrste pa kažejo le %1 od %2 zagonov, ki jih meja potrebuje.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Ni meje: znano ni nobeno njegovo opravilo, meja iz meritev pa je v zadnjih 90 dneh držala le v %1 od %2 poskusov.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ni meje: opažena niso bila ne opravila ne prosti GPU-ji in dolžina čakalne vrste. Za čakanja so potrebni zapisi opravil, iz obračuna Slurm ali iz datotek.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Za mejo je bilo opaženih premalo opravil: %1 od %2 v zadnjih 90 dneh.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Ni meje: v zadnjih 90 dneh je držala le za %1 od %2 opravil.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Ni meje: opaženo ni bilo nobeno njegovo opravilo. Za čakanja so potrebni zapisi opravil, iz obračuna Slurm ali iz datotek.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Temelji na opravilih vseh velikosti: te velikosti je bilo opaženih premalo.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Iz meritev: znano ni nobeno njegovo opravilo. Meja sledi iz prostih GPU-jev in dolžine čakalne vrste ter je širša od meje iz opravil; držala je v %1 od %2 poskusov v zadnjih 90 dneh.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>Meja %1 je v zadnjih 90 dneh držala za %2 od %3 opravil.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>Mediana meje je bila %1-kratnik mediane objavljene metode (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Ekstrapolirano: največje opaženo opravilo je imelo %1 GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Morda se konča po roku: z mejo čakanj %1 se konča %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>V deležu letos ostaja %1 GPU-h, %2 premalo.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Izvedba bo predvidoma čakala %1; meja %2 je %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>Meja %1 za čakanje izvedbe je %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 od %2 naprej</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Načini dostopa: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>Neznane velikosti ali časa odločanja: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Ni za pilotni projekt te velikosti ali trajanja: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Prosti GPU-ji niso napovedani: za to je potrebnih 14 dni meritev, kateri GPU-ji so zasedeni; opaženih je bilo %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>V teh dneh pričakovano število prostih GPU-jev ne zadošča za izvedbo pilotnega projekta.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Po pričakovanem številu prostih GPU-jev je prostor za izvedbo od %1 naprej. Čakalna vrsta ga lahko zasede prej.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Naučeno iz %1 h meritev; ure vzdrževanja so izpuščene, napovedano pa je odšteto.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Preizkušeno na preteklosti iz %1 dni: pas 90 % je zajel %2 ur, pas 50 % pa %3; napaka (pinball loss) je bila %4-kratnik napake pri »kot ob isti uri teden prej«.</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>vse to je predvideno</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>poleg predvidenega ostaja %1</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>vzrok ni znan; primerjajte račune in dneve</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>neizkoriščene rezervacije: sreport njihovemu računu zaračuna %1 rezerviranih, prostih GPU; opravila jih nimajo</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>vrzeli: meritve pokrivajo %1 časa, najdaljša vrzel je %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>izvoznik centra morda šteje rezervirane GPU-je kot zasedene</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>opravila so znana le za %1 časa; preostala uvozite ali pridobite s poizvedbo</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>enote: eno je %1-kratnik drugega, kot da bi eno štelo čipe, drugo pa GPU-je</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport GPU-je, ki v rezervaciji stojijo prosti, zaračuna njenemu računu; imelo jih ni nobeno opravilo</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport šteje rezino MIG kot GPU, deležev GPU pa ne; tu se vsak šteje kot svoj del GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>GPU-ji začasno ustavljenega opravila ostanejo zasedeni in se štejejo; pretečeni čas v sacct jih izpusti</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|prvi − drugi| / večji od obeh</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>opravila in meritve</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>razlika nad 1 % se označi</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidence centra</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>verjetni vzrok</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>uvožene datoteke</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integral zasedenih GPU-jev računov po obdobju</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>vsota po opravilih: fizični GPU-ji × faktor njihovega modela × dejanske ure znotraj obdobja</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>vsota po opravilih: fizični GPU-ji × dejanske ure znotraj obdobja</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-sekunde</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>pravila pripisa, veljavna v času porabe</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>kot obračunava center</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>zasedenost</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>izkoriščenost (zasedenih)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>pritisk čakalne vrste</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>pokritost</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>čakanje</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-ure</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>delež pripadajočega</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>rezerva</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>enote centra</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>uskladitev</translation>
    </message>
    <message>
        <source>account</source>
        <translation>račun</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistem</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Izvedbe se začnejo pozneje: meja ne pozna takratne čakalne vrste in posamezni tedni lahko odstopajo. Presojana je bila taka, kot je bila navedena sedem dni pred vsakim opravilom.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>Čas načrta, %1, je v prihodnosti: o njem še ni nič znanega.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Vzdrževanje %1 GPU: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Rezervacija %1 GPU: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Vzdrževanje vseh GPU-jev: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Rezervacija vseh GPU-jev: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (sporoča center).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (iz federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>Tudi meja za opravila vseh velikosti ne zadošča: držala je za %1 od %2.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Izvedbe se začnejo pozneje: meje so bile presojane take, kot so bile navedene sedem dni pred vsakim opravilom.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Temelji na opravilih vseh velikosti: meja za to velikost je držala le za %1 njenih opravil, zahtevano pa je %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>In še %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>opaženi čas / zahtevani čas, po sistemih, s katerih lahko izvira uporaba</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Čaka na prvo meritev</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Pred prvo meritvijo</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Čaka na prvo poizvedbo.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Ovira: %1 Za vse izvedbe hkrati ostane premalo GPU-jev. Začetek in konec to upoštevata, meja čakanja pa ne.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Ovira: %1 Za izvedbo ostane premalo GPU-jev. Začetek in konec to upoštevata, meja čakanja pa ne.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Začetek %1 ni pred rokom %2. Nastavite zgodnejši začetek ali izberite poznejši rok.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>obremenjeni med vsemi GPU-ji</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Ovira: %1 Zahtevanih GPU-jev lahko ostane premalo. Začetek in konec to upoštevata, meja čakanja pa ne.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Ekstrapolirano: najdaljša časovna omejitev opaženega opravila je bila %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 najpozneje %2 (rok za prijavo najpozneje %3)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 od %2 (rok za prijavo %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Kako pogosto so meje čakanja držale v zadnjih 90 dneh, po velikosti</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Opravila, ki so najdlje čakala prek svoje meje</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Zakaj ne »sbatch --test-only«? Ocena samega Slurma simulira trenutno čakalno vrsto in ne ve nič o opravilih, ki pridejo pozneje. Brana kot zgornja meja je držala za 53 % od 53 opravil na Cedarju in za 10 % od 58 opravil na Narvalu (čakanja iz javnega nabora podatkov).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vse</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-ji</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Opravila</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Držala</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediana meje</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Meja QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Največja odstopanja</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Čakalo</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Tovarne</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Deleži</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Načrtovanje</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Poročila</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Viri</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Pogledi</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Shranjeni pogledi</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Shranjeni pogledi (Ctrl+D shrani prikaz v oknu)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Obljubljeno in opaženo</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Nobene meje zadnjih 90 dni ni mogoče oceniti.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>obljubljeno %1, opaženo %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obljubljeno</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Opaženo</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>obljubljeno</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Ni opaženo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Vsebina</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabela %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Slika %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Njeni podatki so v prilogi.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Podatki slike %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Oznake:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Priloga: podatki slik</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Dvopičje označuje, kar ni bilo opaženo.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Podatki</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Stanje poročila</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Osnova pripadajočih obsegov</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Pravila pripisa</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Narejeno</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Povzetek</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Vsi kazalniki poročila</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Meje zadnjih 90 dni</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU-ji opravila</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Opravila</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Držala</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Mediana meje</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Mediana objavljene metode</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Opaženo ni bilo nobeno opravilo teh sistemov.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vse</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Obljubljeno in opaženo</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Kako pogosto so držale meje, ki naj bi držale za del opravil.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obljubljeno</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>kot obljubljeno</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Največja odstopanja v teh dneh</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>V vrsti od</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU-ji</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Čakalo</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Nobeno opravilo ni čakalo dlje od svoje meje.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Kako dobre so bile meje</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>nikogaršnji</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Povzetek pilotnega projekta: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Kaj potrebuje pilotni projekt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Izvedbe</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modeli GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>poljuben</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Pomnilnik GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>vsaj %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Začetek</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Delež, ki ga porablja</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Stopnja zaupanja mej</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Kje lahko teče</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Možnosti, najboljša najprej</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Pričakovano čakanje</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Meja čakanja</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Konča do</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-ure</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>H100-ure</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Preostanek deleža</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Zahtevan ni bil noben sistem.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>Prosti GPU-ji v naslednjih 14 dneh</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Za nobeno možnost ni bilo dovolj meritev za napoved prostih GPU-jev.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>Prosti GPU-ji v prihodnje: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>Prosti GPU-ji vsakih šest ur: pričakovano število in pasova, ki zajameta polovico in devet desetin ur.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>manj v %1 ur</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Poti do dostopa</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Predpostavke</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Meja je obljuba za mnogo opravil: od sto takih izvedb jih dlje čaka približno toliko, kolikor dopušča stopnja zaupanja.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Predpostavlja se, da pilotni projekt odda račun, ki je na sistemu nov, s trajanjem izvedbe kot časovno omejitvijo, v particijo z najkrajšo mejo.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Izvedbe druga za drugo vsakokrat čakajo znova; konec s to stopnjo zaupanja sešteje njihove meje in je zato previden.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Nič ni znano o prednostih, omejitvah projekta in o tem, kaj center spremeni po času načrta.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPU za %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPU za %2 h, izvedb hkrati: %3</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPU za %2 h, izvedb druga za drugo: %3</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>pozneje prispela opravila</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>pozneje prispele meritve</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>vsote, ki jih je center navedel na novo</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>spremenjeno pravilo</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>popravljena zmogljivost</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>druga različica programa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznano</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ni opaženo</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>premalo opaženo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: prelom v seriji (zmogljivost se je spremenila)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: ocenjeno (pripadajoči obseg ni dogovorjen)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: začasno (obdobje še ni končano)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: opaženega manj kot 95 % obdobja</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>dvopičje: ni na voljo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Osnutek</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Zamrznjeno</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Objavljeno</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, poročilo št. %2 namesto št. %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, poročilo št. %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Začasno: obdobje še ni končano. Kazalniki so do dneva poročila.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>O tem obdobju ni znano nič: noben vir ni bil opazovan in noben obračun ni bil uvožen.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Podatki do</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enota</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>GPU-ure v ekvivalentih H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>ure fizičnih GPU-jev</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Izpuščeni razdelki</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Prejšnje obdobje</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Pred letom</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Letos doslej</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Dodeljeno</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Porabljeno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ostaja</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Zapadlo</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Dodelitve, ki segajo v obdobje</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Način dostopa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Zmanjka</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>V tem obdobju ni znane dodelitve.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Kaj ostaja od %1 na %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Premica do konca</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Pri tempu zadnjih 28 dni zmanjka %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Polovica zagnana v</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Devet od desetih zagnanih v</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Čakanje po sistemih</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Od časa, ko bi se opravilo lahko začelo, do zagona. Opravila, ki še čakajo ali so bila med čakanjem preklicana, štejejo kot daljša od tega.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Čakanje ni bilo opaženo.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>pripadajoči obseg ni znan</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Poraba tega imetnika ni bila opažena.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 porabe vseh imetnikov na teh sistemih, pripada %2 njihove zmogljivosti: mesto %3 od %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 porabe vseh imetnikov na teh sistemih: mesto %2 od %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Nacionalno poročilo: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ključni kazalniki</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Porabljeno (kot koristnik)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Plačano (iz lastnega deleža)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Delež celotne porabe</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Pripada</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Delež pripadajočega</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Poraba po sistemih</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plačano</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Od pripadajočega</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Izkoriščenost zasedenih</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Porabljeno, plačano in pripadajoče po sistemih</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Osnova</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Poraba GPU-jev ni bila opažena.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Zadržano, skupaj</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>vsa omrežja</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Pregled programa: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Zasedenost</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pritisk čakalne vrste</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Nepripisani delež porabe</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zmogljivost</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zasedeni</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Izkoriščeni</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Izkoriščenost</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čakanje p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čakanje p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Vsi sistemi</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>Števila GPU-jev so povprečja za opaženi čas. Sistem, pri katerem ne poizveduje noben vir, ni opazovan, kar ne pove nič o njegovi porabi.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>V tem omrežju ni znanega sistema.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Poročilo centra: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Poraba</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plačnik</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Kdo je imel korist</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Koristnik</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Kdo je plačal</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Po načinu dostopa</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Po particiji</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Particija</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Računi po GPU-urah</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU-ji skozi čas</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Stanja GPU-jev niso bila opažena: noben vir jih ne meri.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Čakanje</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Dodelitve in preostanek</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Blizu izteka (manj kot 60 dni): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Kaj izboljšati v telemetriji</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Stanja GPU-jev</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Noben vir ne meri, kateri GPU-ji so zasedeni, prosti ali nedelujoči: dodajte izvoznik Slurm ali slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Noben izvoznik ne pove, kako obremenjeni so GPU-ji: virom dodajte izvoznik DCGM ali AMD.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Čakalna vrsta</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Noben vir ne pove, katera opravila čakajo, po računih.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Obračun opravil ni znan: uvozite sacct ali dodajte slurmrestd s slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Nepripisani računi</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Nobeno pravilo ne pripiše %1 porabe: njene račune pripišite v federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Vir %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>V zadnjih 24 urah ni uspelo %1 od %2 poizvedb. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nič: na voljo so vse vrste kazalnikov in vsi računi so pripisani.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>pravila simulirane federacije</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>različica od %1, pravil: %2</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>pravil: %1</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Izkoriščeni (zasedeni in obremenjeni)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Zasedeni, neobremenjeni</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Zasedeni (obremenitev se ne meri)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Prosti</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedelujoči</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Hala: GPU-ji po stanju</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Povprečje GPU-jev v obdobju; opaženih sistemov: %1, neopaženih: %2.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU-ji po stanju skozi čas</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Povprečje GPU-jev v vsakem časovnem odseku; kar ni bilo opaženo, je šrafirano.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Zasedenost po urah tedna</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Povprečje vsake ure po tednih obdobja.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ura</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Izpadi, vzdrževanje in čas brez podatkov</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Trajanje</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Nedelujoče: desetina GPU-jev ali več ni delovala. Vzdrževanje: toliko jih je bilo načrtno izklopljenih. Brez podatkov: sistema ni opazoval nihče, čeprav je morda deloval.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Opažen ni bil ne izpad ne čas brez podatkov.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Vzdrževanje</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ni podatkov</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Od deleža Unije</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Največ</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Načini dostopa in njihove zgornje meje</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Načini dostopa</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Kaj je Unija v obdobju plačala od GPU-ur, ki so ji v njem pripadale. Zgornja meja lahko velja za daljši čas od tega obdobja.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Porabljeno (GPU-ure)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Vsota po opravilih: njihovi GPU-ji × dejanske ure znotraj obdobja. Opravilo, ki prečka mejo obdobja, se tam razdeli; opravilo, ki še teče, šteje do zadnjega opazovanja; začasno ustavljeno opravilo obdrži svoje GPU-je in šteje. Kjer obračun ni znan, integral zasedenih GPU-jev računov.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Fizični GPU: kjer Slurm centra šteje čipe GPU, sta dva čipa eden. Rezina MIG šteje kot razmerje svojih računskih rezin do rezin svojega GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Koristnik in plačnik</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>Država, katere uporabniki imajo korist, in imetnik, čigar delež plača. Projekt države na času Unije je pripadajoči obseg Unije in korist te države. Nepripisana poraba je v svoji vrstici.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Zmogljivost × delež imetnika, integrirano po obdobju do dneva poročila. Primerja se s tem, kar je imetnik plačal.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>Zasedeni GPU-ji / (zmogljivost − nedelujoči − načrtno izklopljeni), nikoli nad 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Del zasedenega časa GPU, v katerem je bil GPU obremenjen, kot ga meri izvoznik; ni znano, kjer ga center ne ponuja.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>Čakajoči GPU-ji × časovne omejitve / razpoložljivi GPU-ji: ure dela, ki čakajo na vsak GPU. Zgornja meja, saj se opravila končajo pred svojimi omejitvami.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Čakanje</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Začetek − pripravljenost na zagon, kvantili po Kaplanu in Meierju z opravili, ki še čakajo, kot krnjenimi opazovanji.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Opaženi čas / zahtevani čas.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokroževanje</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Cele GPU-ure v tabeli so zaokrožene tako, da se deli seštejejo v celoto (največji ostanek), zato se isti kazalnik v dveh tabelah lahko razlikuje za ena. Datoteke CSV, XLSX in JSON imajo polno natančnost.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>uvožene datoteke</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Ekvivalenti H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Koliko H100 velja GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Noben faktor ni znan.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Viri podatkov po sistemih. Pravila pripisa: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Računi so imenovani, osebe nikoli: program ne shranjuje uporabniških imen, imen opravil ali poti.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Poraba po sistemih in načinih dostopa</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Porabljeno kot koristnik</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dvanajst mesecev</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Porabljeno in plačano po mesecih</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesec</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Poraba po mesecih</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>Vsaj do polovice opaženih mesecev: %1 od %2.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>O dosedanjem času je znanega premalo, da bi bilo mogoče reči, koliko ostaja od vsega skupaj.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Kaj ostaja od dodelitev</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Kaj ostaja od pripadajočega</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Izgubljeno ob ponastavitvah</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Izgubljeno ob ponastavitvah, v enoti centra</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Pravilo centra</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Ob ponastavitvah ni bilo nič izgubljeno.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Kdo je imel korist in kdo je plačal</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Kdo je plačal porabo: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Kdo je imel korist od plačanega: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Računi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>Od projekta, od katerega ima korist več držav, del tega imetnika.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programi, ki so odobrili dostop:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Poraba po imetnikih in sistemih</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Porabljeno po koristnikih in sistemih</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Imetnik</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Kdo je imel korist, ne glede na plačnika. Nepripisano je, česar ne pripiše nobeno pravilo. Zadnja vrstica pove, koliko vsakega sistema je bilo opaženega.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>s Fast Lane največ 10 % deleža Skupnega podjetja</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>s Playground največ 10 % deleža Skupnega podjetja</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>največ 30 % deleža Skupnega podjetja; komercialni čas največ 20 % časa Unije</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>največ 25 % deleža Skupnega podjetja</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Poraba po načinih dostopa</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Vsa poraba po načinih dostopa</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Kaj je plačala Unija, po načinih dostopa</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Zgornje meje načinov dostopa, kot jih ima katalog federacije:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Poraba po vrstah organizacij in programih</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Po vrsti organizacije</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Po programu, ki je odobril dostop</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ni navedeno</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Sistemi po zasedenih, a neuporabljenih GPU-urah</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Za opaženi čas. Sistemov, ki izkoriščenosti ne merijo, ni v tabeli.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Noben sistem ne meri, kako obremenjeni so njegovi GPU-ji.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Izpadi, vzdrževanje in zmogljivost</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Zmogljivost od takrat</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Spremembe zmogljivosti v obdobju</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>Zmogljivost se ni spremenila pri nobenem sistemu.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Pokritost po sistemih in tednih</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Teden od</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>Vsaj 95-odstotno opaženih tednov sistemov: %1 od %2.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Vrzeli, daljše od enega dneva</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Čas, za katerega niso znana ne opravila ne meritve.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Noben sistem ni bil neopažen več kot en dan.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Nepripisana poraba</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Delež porabe sistema</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Poraba, ki je ne pripiše nobeno pravilo</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Vsa opažena poraba je s pravilom pripisana imetniku.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>opravila</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>meritve</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidence centra</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Od večjega</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Ista poraba, znana na dva načina</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Po čem</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Primerjano z</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Verjetni vzroki</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Ure fizičnih GPU-jev za čas, ki ga poznata oba načina. Razlika nad 1 % je vredna vprašanja centru.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>Pri nobenem sistemu poraba ni znana na dva načina.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Navedeno prej</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Navedeno zdaj</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Vsote, ki so jih centri navedli na novo</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Na novo navedeno</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Ure fizičnih GPU-jev v lastnem obračunu centra, ki je za isti čas prej navedel drugo vsoto.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Noben center ni na novo navedel vsote tega obdobja.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Kakovost podatkov</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Kar ni bilo opaženo, je vrzel in nikoli nič. Pokritost je čas, za katerega so podatki znani, deljen z zahtevanim časom; pri več sistemih je utežena z njihovimi GPU-ji. Kazalnik, pri katerem je opaženega manj kot polovica, je zadržan.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Zagonsko podjetje</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Malo ali srednje podjetje</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Veliko podjetje</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Javni organ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Zagnana</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nezagnana</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Čakanje po vrsti opravila</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU-ji opravila</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Novinci, na primer zagonska podjetja: računi, ki 14 dni niso uporabili GPU, dokler ne porabijo 100 GPU-ur.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Novinci: polovica zagnana v</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Novinci: devet od desetih zagnanih v</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Na novo prišli računi</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (del %2 od %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Najdaljša čakanja so bila na sistemu %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Zapoznele poizvedbe: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>Interval poizvedb pri viru je %1, 95 od 100 poizvedb pa se je začelo najpozneje %2 po prejšnji; najdaljši premor je bil %3. Poizvedujte redkeje ali ugotovite, kaj zadržuje odgovore.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Največ je bilo porabljeno v mesecu %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Kar pred ponastavitvijo ni bilo porabljeno in se po pravilu centra ne prenese.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Največ: %1, %2 celotne porabe.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Kazalniki za čas, v katerem se je zmogljivost spremenila, so prelomi v svoji seriji.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Poraba ne šteje za nobenega imetnika, dokler pravilo v federation.toml ne pripiše njenih računov.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Prvi trije od %1 imajo %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Porabljena je bila %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Iztekla se je %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>O zadnjih 28 dneh je znanega premalo, da bi bilo mogoče reči, kdaj je bo zmanjkalo.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Pri tempu zadnjih 28 dni je do izteka ne zmanjka.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>»Porabljeno« in »Ostaja« veljata za ves čas dodelitve do dneva tega poročila, v urah fizičnih GPU-jev. Dan, ko dodelitve zmanjka, predpostavlja tempo zadnjih 28 dni; ni naveden, kadar dodelitve do izteka ne zmanjka ali je znanega premalo.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>Izkoriščenost velja za vsa opravila sistema. Na sistemu, ki ga ni v tabeli, ni bila opažena nobena poraba in o pripadajočem obsegu na njem ni nič znanega.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Osnova pripadajočega obsega</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Dogovorjeno: navedle so stranke. Ocenjeno: izpeljano iz objavljenih prispevkov. Nadomestna vrednost: predpostavka datoteke federacije, dokler podatek ni objavljen; njeni deleži pripadajočega so primeri, ne rezultati.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Le %1, %2 celotne porabe.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Znani nista ne velikost ne poraba: %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Vsaka meja je bila navedena iz tega, kar je bilo znano, ko je opravilo prišlo v čakalno vrsto, nato pa primerjana s tem, kako dolgo je čakalo. Meje, ki so držale za manj kot %1 opravil, niso prikazane.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Omrežje</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Nekaterih njegovih računov ne pripiše nobeno pravilo: pripišite jih v federation.toml. Opaženega je premalo, da bi lahko povedali, koliko porabijo.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Nacionalno poročilo</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Pregled programa</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Poročilo centra</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fizični GPU-ji</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenti H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Po navadi jezika</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Slogovni priročnik EU</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Slogovni priročnik EU: države po protokolarnem vrstnem redu, Grčija kot EL</translation>
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
        <translation>Mesec (2026-10), četrtletje (2026-Q3), leto ali OD..DO (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časovni pas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enota</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Slog</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Zadnji celotni mesec</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Zadnje celotno četrtletje</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Zadnje celotno leto</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Vsa omrežja</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Časovnega pasu »%1« ni. Izberite ga s seznama ali drugo ime s seznama IANA, na primer America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>»%1« ni obdobje. Napišite mesec (2026-10), četrtletje (2026-Q3), leto (2026) ali OD..DO (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Poizvedovanje še ne teče pri nobenem sistemu: najprej dodajte vir.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>»%1« je za imetnika, omrežje ali sistem, ki ni več znan. Izberite drugega in shranite znova.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zamrzni</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Poročilo</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Preklicano. »Preberi znova« pripravi poročilo.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Katero poročilo</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Besedilo in razdelki</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Zamrznjena in objavljena</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Preberi znova</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Pripravi poročilo iz tega, kar je znano zdaj</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Ohrani poročilo s kazalniki in komentarji, kakršni so zdaj</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Poročilo se pripravlja.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strani</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · str. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Shranjeno kot %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n datoteka shranjena v %1</numerusform>
            <numerusform>%n datoteki shranjeni v %1</numerusform>
            <numerusform>%n datoteke shranjene v %1</numerusform>
            <numerusform>%n datotek shranjenih v %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Novo pravilo</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Spremeni pravilo »%1«</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Preizkušeno na zadnjih 30 dneh</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Povlecite črtkano črto ali jo premaknite s tipkama gor in dol. Rdeče: sproženo. Šrafirano: opaženo je premalo, kar opozorila ne sproži in ne konča.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
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
        <translation> GPU</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Prag</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Rezerva za konec</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>kadar koli</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>takoj</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kako dolgo</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Enota časa</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ure</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dnevi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Kazalnik</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>Sp&amp;roži se, ko je</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>&amp;Brez prekinitve</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>Rezer&amp;va za konec</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Dodeli&amp;tev se izteče v</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Za</translation>
    </message>
    <message>
        <source>below</source>
        <translation>pod</translation>
    </message>
    <message>
        <source>above</source>
        <translation>nad</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>brez podatkov</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Vsi</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Prv&amp;i dan</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Zadnji dan</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>»*« pomeni poljubne znake: %1 je vsak račun, katerega ime se začne z %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Rač&amp;uni</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Najprej navedite račun</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Zadnji dan je pred prvim: izberite poznejšega</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Prikazano v grafikonu</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Preizkušanje na zadnjih 30 dneh …</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Trenutno ni ničesar, kar bi to pravilo nadzorovalo.</translation>
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
        <translation>Shrani kot datoteke</translation>
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
        <translation>CSV, datoteka za vsako tabelo …</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Vse …</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Mapa za poročilo</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Shrani sem</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Shrani ta pogled</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Preimenuj pogled</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Zamenjaj</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>To ime ima drug pogled.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Pogled s tem imenom bo zamenjan.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>O&amp;hrani ta načrt</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Odstrani</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Ime scenarija</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Odstrani scenarij, katerega stolpec je izbran</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Ohranjeni načrti drug ob drugem, vsak v svojem stolpcu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: čaka največ %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: ni meje</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULIRANO</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Ustrezni</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Najboljša možnost</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Druga</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tretja</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Najboljša konča do</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Načrtovano</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Načrt ohranite pod imenom, spremenite potrebo in ohranite drugega: tu bosta nato drug ob drugem.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Po meri …</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časovni pas</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Drugo …</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Vsa omrežja</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n tovarna UI</numerusform>
            <numerusform>%n tovarni UI</numerusform>
            <numerusform>%n tovarne UI</numerusform>
            <numerusform>%n tovarn UI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antena</numerusform>
            <numerusform>%n anteni</numerusform>
            <numerusform>%n antene</numerusform>
            <numerusform>%n anten</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Vsi načini</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Povzetek na prvi strani</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brez</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Ali ima poročilo ta razdelek</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Komentar pod njim</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Komentar pod »%1«</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>premalo opaženo</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (opaženo %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Opaženega je premalo za navedbo: pokritost %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Pokritost %1: del obdobja ni bil opažen</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Pokritost %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>»?«: opažene je manj kot polovica obdobja.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>»*«: opaženega je manj kot 95 % obdobja.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; dokler je ni mogoče prebrati, velja različica od %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>pravilo računa %1 je bilo od zapisa spremenjeno; odstranite ga ročno</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>ni je mogoče prebrati; najprej jo popravite ročno</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n vozlišče</numerusform>
            <numerusform>%n vozlišči</numerusform>
            <numerusform>%n vozlišča</numerusform>
            <numerusform>%n vozlišč</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n račun</numerusform>
            <numerusform>%n računa</numerusform>
            <numerusform>%n računi</numerusform>
            <numerusform>%n računov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n nepripisan</numerusform>
            <numerusform>%n nepripisana</numerusform>
            <numerusform>%n nepripisani</numerusform>
            <numerusform>%n nepripisanih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n datoteka</numerusform>
            <numerusform>%n datoteki</numerusform>
            <numerusform>%n datoteke</numerusform>
            <numerusform>%n datotek</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>vir z imenom %1 že obstaja; izberite drugo ime</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 je eden od sistemov, ki jih oskrbuje vir %2; ta vnos in njegove sisteme spremenite ročno</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>v ta predpomnilnik svoje poizvedbe zapisuje drug program, ta pa ga le bere; najprej zaprite onega</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>vira %1 ni več</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kot namizje</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Nastavljeno z --language v ukazni vrstici.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Videz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temno</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Barve</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kazalniki</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fizični GPU-ji</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenti H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>&amp;GPU-je štej kot</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Časovni pas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Podatki</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>&amp;Pridobi preteklost</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Za vsak vir, ki se doda tu.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Za vsak vir, ki se doda tu. V sources.toml so dnevi določeni za: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracija</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Predpomnilnik</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Velikost predpomnilnika</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Odpri mapo</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Odpri mapo: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Namizje</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Opozorila sporočaj na namizju</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Zaženi ob prijavi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visok kontrast</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Kako dolgo se hranijo meritve</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Nastavitve …	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Videz</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kot namizje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temno</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visok kontrast</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>GPU-je štej kot</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>Fizični GPU-ji</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenti H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Zapusti simulacijo</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Tipke …	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>O programu Factory Floor …</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Imetniki in njihove vsote</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>GPU-ure po imetnikih in sistemih</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 GPU-ur</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 po pogojih centra</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 porabljeno kot plačnik: %2 od doslej pripadajočega obsega %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Skupaj</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Osnova: dogovorjeno</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Osnova: ocenjeno</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Osnova: nadomestna vrednost</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Pokritost: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plačnik</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Koristnik</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Kaj prikazuje stran</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Države in sistemi</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tabela porabe</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Uredi pripis …</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Računi, ki jih nobeno pravilo ne pripiše imetniku</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Kdo je uporabljal kateri sistem</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Kaj prikazuje matrika</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-ure</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Delež porabe</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Od pripadajočega</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Enote centra</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Noben vir ne pove, kateri računi v tem obdobju uporabljajo GPU-je. To pove vir Slurm, izvoznik z GPU-ji po računih ali uvožene obračunske datoteke.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>kot koristnik</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>kot plačnik</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n sistem v tem obdobju ni sporočil porabe po računih: %1</numerusform>
            <numerusform>%n sistema v tem obdobju nista sporočila porabe po računih: %1</numerusform>
            <numerusform>%n sistemi v tem obdobju niso sporočili porabe po računih: %1</numerusform>
            <numerusform>%n sistemov v tem obdobju ni sporočilo porabe po računih: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n sistem je bil opažen in ga nihče ni uporabljal: %1</numerusform>
            <numerusform>%n sistema sta bila opažena in ju nihče ni uporabljal: %1</numerusform>
            <numerusform>%n sistemi so bili opaženi in jih nihče ni uporabljal: %1</numerusform>
            <numerusform>%n sistemov je bilo opaženih in jih nihče ni uporabljal: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Izpuščeno, ker ekvivalent H100 ni znan: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Poizvedi zdaj</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Začasno ustavi poizvedbe</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Poizvedba poteka&#xa0;…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Viru pošlje še eno poizvedbo zunaj običajnega časa.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Nadaljuj poizvedbe</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Poizvedbe spet potekajo tako pogosto, kot je nastavljeno.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Poizvedb ni, dokler jih znova ne dovolite ali dokler se program znova ne zažene. Kar ni zajeto s poizvedbo, je vrzel.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Spremeni vir</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Dodaj vir</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Preizkusi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Shrani</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Ime: za dodajanje vir potrebuje ime; za preizkus ga ne.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Poizvedba pri %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Najdeno: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Želite zavreči spremembe? Niso še shranjene.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Želite zavreči vneseno? Vir še ni dodan.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Nadaljuj urejanje</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zavrzi</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Datoteke vsebujejo le del opravil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Im&amp;e</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>Sis&amp;tem</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Ime sis&amp;tema</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Vrsta</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>I&amp;nterval</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>&amp;Časovni pas datotek</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Na primer enega računa: potem ne pokrivajo nobenega časa.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>I&amp;zvoznik</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Uporabni&amp;ško ime</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Žeton</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Kje je</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Žeton potuje nešifriran: uporabi ga lahko vsak, ki na poti prisluškuje. Če omrežju ne zaupate, uporabite https:// namesto http.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>D&amp;atoteka CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>Potrdilo odjemal&amp;ca</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Ključ odjemalca</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Mapa, v katero se odlagajo datoteke</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Potrdilo izdajatelja</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Potrdilo odjemalca</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Ključ potrdila odjemalca</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Datoteka z žetonom</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Moj lastni sistem …</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir ali VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Stran z metrikami (besedilo OpenMetrics ali Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Mapa z obračunskimi datotekami</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Zaznaj</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brez</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Datoteka, ki jo lahko berete samo vi</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Okoljska spremenljivka</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Ukaz, ki ga izpiše</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Prilepite ga sem</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>sistemski, če je prazno</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Izberi mapo …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izberi datoteko …</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>Žet&amp;on</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>se hrani v datoteki, ki jo lahko berete samo vi</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>pot do datoteke s pravicami 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Ime ostane: nosi ga vse, kar je o viru shranjeno.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: v njem je presledek.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: začne naj se s https:// ali http://, na primer https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: poizvedba je mogoča le z naslovi https:// in http:// namesto %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: ni ga mogoče prebrati (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: za %1:// manjka ime gostitelja.</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: izpustite uporabnika in geslo; zanju sta posebni polji.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Žeton: v njem je presledek; žeton ga nima.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Mapa: navedite celo pot, od / naprej.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Časovni pas: »%1« ne obstaja. Obstaja na primer Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Ugotovi s poizvedbo</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Ome&amp;jitve in obseg preteklosti</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Časovna omej&amp;itev</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Za cel odgovor; nikoli daljša od intervala.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Največ časovni&amp;h vrst</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Odgovor, ki za en sistem prinese več, ni uspešen, in kar je bilo znano, ostane.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Največ &amp;računov</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Prido&amp;bi preteklost</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Koliko preteklosti se zahteva tam, kjer je predpomnilnik nima.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Pretek&amp;le meritve na</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Kako daleč narazen so meritve iz preteklosti.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>tako pogosto kot poizvedbe</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>storitev Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>Prometheus ali kar odgovarja kot on</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>stran z metrikami</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>mapa z obračunskimi datotekami</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>koliko GPU-jev je</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>kateri so zasedeni</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>kako obremenjeni so</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>kdo jih uporablja</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>kaj čaka</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>katera opravila so tekla</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>Nekdo odgovarja in sprašuje, kdo ste. Naslednji korak so poverilnice; nato se preveri znova.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Najdeno: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Najdeno: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n vozlišče</numerusform>
            <numerusform>%n vozlišči</numerusform>
            <numerusform>%n vozlišča</numerusform>
            <numerusform>%n vozlišč</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPU po štetju vira</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n račun</numerusform>
            <numerusform>%n računa</numerusform>
            <numerusform>%n računi</numerusform>
            <numerusform>%n računov</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Sporoča: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Ne sporoča: %1. Morda to sporoča drug vir istega sistema.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Katalog ne navaja, koliko GPU-jev ima %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Katalog navaja %1 GPU za %2; vir ne sporoča, koliko jih je.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Katalog navaja %1 GPU za %2; vir jih navaja %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Števili se ujemata.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>To je %1 manj.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>To je %1 več.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Preverite, ali je to ta sistem ali njegov del.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Dodaj vir</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Vsa polja hkrati&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Na&amp;zaj</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Dodaj poveri&amp;lnice&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Napre&amp;j</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Kje je</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Kaj je bilo najdeno</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Kdo ste tam</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Kateri sistem je to</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Preizkus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>Naslov Prometheusa, storitve Slurm REST ali strani z metrikami centra, kot bi ga odprli v brskalniku. Kaj je to, ugotovi naslednji korak; za zdaj se nič ne shrani.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Žeton za Slurm ali bearer, z njim uporabniško ime za osnovno overjanje (basic), ali potrdilo odjemalca.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Kateri sistem iz kataloga opisuje. Izbran je najverjetnejši.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zap&amp;ri</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Ime: vir z imenom %1 že obstaja.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Želite zavreči vneseno? Vir še ni dodan.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Poizvedba pri %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Vir tega ne sprejme: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Noben sistem v katalogu nima približno toliko GPU-jev.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Odgovarja tako, kot bodo potekale poizvedbe: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Datoteke, ki prispejo v mapo, se odslej berejo kot vir %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1: interval poizvedb je odslej %n&#xa0;s. Medtem se pridobiva preteklost, če jo ima; kako daleč je to, kaže stran Viri.</numerusform>
            <numerusform>%1: interval poizvedb je odslej %n&#xa0;s. Medtem se pridobiva preteklost, če jo ima; kako daleč je to, kaže stran Viri.</numerusform>
            <numerusform>%1: interval poizvedb je odslej %n&#xa0;s. Medtem se pridobiva preteklost, če jo ima; kako daleč je to, kaže stran Viri.</numerusform>
            <numerusform>%1: interval poizvedb je odslej %n&#xa0;s. Medtem se pridobiva preteklost, če jo ima; kako daleč je to, kaže stran Viri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Njegov žeton je v zbirki ključev namizja.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Njegov žeton je v datoteki %1, ki jo lahko berete samo vi.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>aktualen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zamuja</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nedosegljiv</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>še ni opažen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Žeton potuje nešifriran (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Koliko se opravila, meritve in evidence centra zadnjih 7 dni razlikujejo; označeno nad 1 %</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>Poizvedb v zadnjih 24 urah: %1, neuspelih: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vir</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Zadnji odgovor</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Zakasnitev</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Meritev na minuto</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Razlika, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Zadnje sporočilo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>začasno ustavljen</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>opravila</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>meritve</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>evidence centra</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 in %2 zadnjih 7 dni se razlikujejo za %3: glejte reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 in %2 zadnjih 7 dni se razlikujejo za %3, kot je predvideno</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 in %2 zadnjih 7 dni se ujemajo do %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Viri</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Nič še ni nadzorovano. Dodajte vir: Prometheus, storitev Slurm REST ali stran z metrikami centra, ki jo smete brati.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Spremeni …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odstrani …</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Dodaj vir …</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Viri in potek njihovih zadnjih poizvedb</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Ustavi pridobivanje preteklosti</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n vir</numerusform>
            <numerusform>%n vira</numerusform>
            <numerusform>%n viri</numerusform>
            <numerusform>%n virov</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Poizvedbe še ni bilo.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Odgovarja, kot mora.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>zadnji odgovor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n poizvedba v zadnjih 24 urah</numerusform>
            <numerusform>%n poizvedbi v zadnjih 24 urah</numerusform>
            <numerusform>%n poizvedbe v zadnjih 24 urah</numerusform>
            <numerusform>%n poizvedb v zadnjih 24 urah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n od njih ni uspela</numerusform>
            <numerusform>%n od njih nista uspeli</numerusform>
            <numerusform>%n od njih niso uspele</numerusform>
            <numerusform>%n od njih ni uspelo</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>pridobivanje preteklosti je ustavljeno</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>pridobivanje preteklosti: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>njegov žeton potuje nešifriran: če omrežju ne zaupate, uporabite https:// namesto http</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Pridobi preteklost</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Odstrani vir</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Želite končati poizvedovanje pri %1? Kar je o njem shranjeno, ostane.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Končaj poizvedovanje</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>meritve njegovega sistema zasedajo %1 predpomnilnika</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, približno %2 več na leto</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>skupaj %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>povprečje %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>vsota %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>opaženo %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Še brez vira: %n sistem</numerusform>
            <numerusform>Še brez vira: %n sistema</numerusform>
            <numerusform>Še brez vira: %n sistemi</numerusform>
            <numerusform>Še brez vira: %n sistemov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>še %n vrstica: je v datoteki CSV</numerusform>
            <numerusform>še %n vrstici: sta v datoteki CSV</numerusform>
            <numerusform>še %n vrstice: so v datoteki CSV</numerusform>
            <numerusform>še %n vrstic: so v datoteki CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Kaj bi pravilo storilo</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>O tem v zadnjih 30 dneh ni znano nič.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Tu se sproži %n-krat.</numerusform>
            <numerusform>Tu se sproži %n-krat.</numerusform>
            <numerusform>Tu se sproži %n-krat.</numerusform>
            <numerusform>Tu se sproži %n-krat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>premalo opaženo</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>Držav: %1. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Gosti tovarno UI</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Ima anteno tovarne UI</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>v primerjavi z: %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Zasedeni, obremenitev ni znana</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Prejšnje obdobje</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>delno opaženo</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1 povprečno %2</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Ni podatkov za %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Zmogljivost</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>povprečje po %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Ni podatkov</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, nepopolno</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, najnižja</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, najvišja</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, od najnižje do najvišje</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>ni podatkov, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Omrežje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostop</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenti H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIRANO</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Nazaj (Alt+Levo)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Naprej (Alt+Desno)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Kaj se šteje državi</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Koristnik</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plačnik</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Koristnik: kaj so porabili uporabniki države. Plačnik: kaj je bilo porabljeno iz deleža države.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Spet pokaži celotno obdobje (0 na grafikonu ali dvojni klik)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Vsak GPU je utežen s faktorjem svojega modela. Kliknite za fizične GPU-je.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Vsak kazalnik tu je iz simulacije, nobeden iz pravega centra.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Pojdi na tovarno, državo, stran ali dejanje (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Videz</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Vsa omrežja</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Vsi načini</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, povečano</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>spet pokaži celotno obdobje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vse</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Zapri sporočilo</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Celotno obdobje</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ura</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Teden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesec</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Četrtletje</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Enote centrov</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Fizične GPU-ure</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Ekvivalenti H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Združi po</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Enota</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Zagonsko podjetje</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Malo ali srednje podjetje</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Veliko podjetje</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Javni organ</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ni navedeno</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>dogovorjeno</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ocenjeno</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>nadomestna vrednost</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>opravila</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>meritve</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>opravila in meritve</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Plačnik</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Koristnik</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Račun</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Način dostopa</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Particija</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacija</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Model GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobje</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-ure</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h v ekvivalentih H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Zasedeno, a neuporabljeno</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>V enoti centra</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Delež porabe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Izvedbe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokritost</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Osnova štetja</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Doslej pripada</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Od pripadajočega</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Osnova</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>GPU-sekund: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Kliknite za prikaz izračuna.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Poraba</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>GPU-ure, združene po izbiri</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>skupaj %1, v %n vrstici</numerusform>
            <numerusform>skupaj %1, v %n vrsticah</numerusform>
            <numerusform>skupaj %1, v %n vrsticah</numerusform>
            <numerusform>skupaj %1, v %n vrsticah</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>V tem obdobju ni bila opažena poraba po računih.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Izpuščeno, ker ekvivalent H100 ni znan: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Deleži GPU (gres/shard, gres/mps) se ne štejejo, ker nihče ne pove, koliko jih ima GPU: %1. Sistemu v federation.toml dodajte shards_per_gpu ali mps_per_gpu.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Rezine MIG brez modela GPU so lahko iz več modelov in štejejo kot rezine prvega: %1. V federation.toml zmogljivosti sistema dodajte model ali njegovim vrstam [[gpu_type]].</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Pripadajoči obsegi so izpuščeni, ker filter kaže le del tega, kar je vsak plačnik plačal.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>take datoteke ni</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 ni bilo mogoče prebrati: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ni bilo mogoče zapisati: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Pogled »%1« je shranjen.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Shrani ta pogled&#xa0;…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Kopiraj povezavo do tega pogleda</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Odpri povezavo ali datoteko&#xa0;…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Shranjen ni še noben pogled</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Pogledi&#xa0;…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Povezava do pogleda je kopirana. Kdor jo odpre, vidi isto stran, obdobje in filtre na podlagi tega, kar pozna njegov lastni program.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Shrani pogled kot datoteko</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Pogledi (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Shranjeno kot %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>V %1 ni nobenega pogleda.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>V datoteki je %n pogled; to je prvi.</numerusform>
            <numerusform>V datoteki sta %n pogleda; to je prvi.</numerusform>
            <numerusform>V datoteki so %n pogledi; to je prvi.</numerusform>
            <numerusform>V datoteki je %n pogledov; to je prvi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Shranjenih pogledov ni bilo mogoče prebrati: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Nič se ni spremenilo. Popravite ali odstranite datoteko in poskusite znova.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Pogledov ni bilo mogoče shraniti v %1: %2. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>vanjo piše drug program</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>približano na %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Shranjen ni še noben pogled. Ctrl+D shrani prikaz v oknu: stran, obdobje, filtre in približanje.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Shranjeni pogledi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Odpri</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Preimenuj&#xa0;…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Premakni navz&amp;gor</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Premakni navzdo&amp;l</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Kopiraj povezavo</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Shrani kot &amp;datoteko&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Odpri po&amp;vezavo ali datoteko&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Kdo kako dolgo čaka</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Čakanje po</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Način dostopa</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU-ji opravila</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Čakanje opravil, ki so v tem obdobju postala pripravljena na zagon</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Čakanje p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Čakanje p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Zagnana</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Še čakajo</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Polovica opravil čaka manj</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Devet od desetih čaka manj</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>od takrat, ko bi lahko začela; še čakajoča so všteta</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Tu ni znano nobeno opravilo, ki je v tem obdobju postalo pripravljeno na zagon. O njih povedo vir Slurm ali uvožene obračunske datoteke.</translation>
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
        <translation>Ali se evropske tovarne UI uporabljajo, kdo jih uporablja in kje se zatika. Nič še ni nadzorovano.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Raziščite simulirano federacijo</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Vsaka tovarna iz kataloga s tridesetimi dnevi izmišljenih opravil, ponujenih na tem računalniku v oblikah samih centrov. Nič ga ne zapusti.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Raziskuj</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Dodajte prvi vir</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Prometheus, storitev Slurm REST ali stran z metrikami centra, ki jo smete brati. Preizkus pove, kaj je bilo najdeno, preden se karkoli shrani.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Dodaj vir …</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>pozna payer, beneficiary, system, account, mode, partition, organisation in model; dobljeno: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>GPU-ure v poljubnem prerezu</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (GPU-jev); več, ločenih z vejicami</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>časovni pas, v katerem se delijo obdobja in so mišljeni datumi</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>pozna hour, day, week, month in quarter; dobljeno: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>ena vrstica za vsako uro, dan, teden, mesec ali četrtletje (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>fizični GPU-ji ali ekvivalenti H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>en sistem, po svojem id</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>GPU-ure so ure fizičnih GPU-jev. Kjer Slurm centra šteje čipe GPU
(LUMI: dva), jih je za toliko manj od vsot, ki jih dasta sacct in sreport;
site_units so v enoti, v kateri obračunava center.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Za kaj prositi center, FROM in TO kot v 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>katere datoteke so bile uvožene in kaj so dale</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>umakni vse, kar je navedla datoteka: opravila, vsote in čas, ki ga pokriva</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>katera datoteka, kot jo oštevilči import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>prevzemi obračun iz poslanih datotek</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>kakšne so datoteke</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>datoteke</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>čigava so ta opravila, po id sistema</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>--format ukaza sacct, če datoteka nima glave</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>--delimiter ukaza sacct, če ni |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>tudi če datoteka navaja drugo gručo</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>datoteke vsebujejo le del opravil (enega računa): ne pokrivajo nobenega časa</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>časovni pas časov v datotekah (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>z --to: okno, za katero je bil zaprošen center; tedaj velja za v celoti pokrito</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>njegov konec, ni vključen</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>za swf, ki ne šteje GPU-jev</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>iz poškodovanega predpomnilnika naredi novega z vsem, kar je mogoče prebrati, in povej, kaj manjka; poškodovana datoteka ostane, kot je</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>nova datoteka; tam še ne sme biti nič; brez navedbe: ob predpomnilniku</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>prejšnja kopija tega predpomnilnika, za tisto, česar ni mogoče prebrati</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>kaj je kam pripisano, po katerem pravilu, in kaj ne</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>izpiši vse različice pravil, ki so veljale: kdaj so prišle, kdo jih je spremenil in zakaj</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Pravila so v federation.toml; »factoryfloor example federation« izpiše primer z vsemi ključi.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>iste GPU-ure po opravilih, po meritvah in po evidencah centra</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>časovni pas, v katerem so mišljeni datumi</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>primerjaj vsak zbirnik z opravili, iz katerih je narejen, in poišči poškodbe datoteke</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>zbirnike naredi znova</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>kopiraj predpomnilnik, tudi medtem ko se vanj piše</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>kopija; tam še ne sme biti nič</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>izpiši pravila iz alerts.toml, njihovo stanje in kaj se je sprožilo</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>namesto pravil kaj se je sprožilo v zadnjih 30 dneh</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>povej, kako pogosto in kdaj bi se pravilo sprožilo</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>pravilo, po svojem id</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>dnevi preteklosti</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>okno s simulirano federacijo</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>dnevi simulirane preteklosti</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>seme simulacije</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>brez okna: halo ob vsakem taktu izpiši kot tabelo</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>ponujaj zbirne podatke teh sistemov kot OpenMetrics, na primer na 127.0.0.1:9417; v njih ni ne uporabnikov ne opravil</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>z --publish: datoteka s pravicami 0600 z žetonom (bearer), ki se pošlje</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>z --publish: ponujaj prek TLS, s to verigo v PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>ključ potrdila v PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>pridobi preteklost sistema iz njegovih virov, ne glede na to, kako daleč sega; po tem, kar je že tu, se ne sprašuje znova</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>sistem, po svojem id</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>začetek (ISO 8601 ali 7d za pred sedmimi dnevi)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>konec, ni vključen; brez navedbe: zdaj</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>ena meritev za vsak tak časovni korak, vsaj 1s; brez navedbe: kakor pogosto poteka poizvedba pri viru</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>dekodiraj en odgovor in povej, kaj je v njem ali katera vrstica ali polje je napačno</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>datoteka ali URL za prenos</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>kaj naj bi bilo</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>izpiši, kaj je v predpomnilniku in katalogu</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>kaj pokazati</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>en imetnik: EU ali koda države</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>pozna: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>ena metrika, po imenu</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>ena vrstica za vsak tak časovni korak</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>čakanje: po imetniku, načinu dostopa ali velikosti opravila</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>izpiši federation.toml, sources.toml ali alerts.toml z vsemi ključi in razlago</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>katera datoteka</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>mora biti pozneje od --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report in show izpišejo, kar je bilo znano tedaj; drugi ukazi in okno delajo s tem, kar je zdaj</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>okno, show, usage, attribution, reconcile, verify, backtest, plan in alerts berejo simulirano federacijo; drugi ukazi delajo z datotekami in predpomnilnikom</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>samo show floor in show shares utežita GPU-je po modelu</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: zmogljivost in poraba evropskih tovarn UI</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>izpiši to pomoč in končaj</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>izpiši različico in končaj</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>imenik datotek federation.toml, sources.toml in alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>datoteka SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>jezik besedil, na primer de</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>izpiši, kar je bilo znano tedaj</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>na simulirani federaciji namesto predpomnilnika: okno ali kateri koli ukaz, ki bere, na primer »factoryfloor --demo show floor«</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>z --demo: dnevi njene preteklosti</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>na stderr beleži, kaj program počne; izbira QT_LOGGING_RULES, na primer »factoryfloor.feeds=true«</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>poizveduj in shranjuj brez okna, do SIGINT ali SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>pri vsakem viru poizveduj enkrat in končaj</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>z --once: pridobi tudi preteklost virov (backfill_days) in končaj, ko je tu</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>pozna </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; dobljeno: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>pričakuje čas, kot je 2026-11-22T08:00:00Z, datum ali 7d za pred sedmimi dnevi; dobljeno: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>obdobje po imenu, na primer last-month, this-quarter ali last-30d, namesto --from in --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>začetek (ISO 8601 ali 7d za pred sedmimi dnevi); brez navedbe: polnoč trideset dni pred koncem</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>pričakuje ime, kot je Europe/Helsinki; dobljeno: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>pričakuje trajanje, kot je 15m, 1h ali 1d; dobljeno: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>kako izpisati</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>pozna pdf, html, xlsx, csv, json, deic in apel; dobljeno: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>pozna pdf, html, xlsx, csv in json; dobljeno: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>na kaj se natisne PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; več, ločenih z vejicami</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (danski nacionalni podatki o porabi) in apel (zbirniki EGI); več, ločenih z vejicami</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>ime centra v GOCDB, za apel (id sistema)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>id, ki ga je DeiC dal centru ali njegovemu delu, za deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>mapa za zapis; brez navedbe: ena datoteka html ali json na stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>navede mapo za datoteke; na stdout gre le ena od html in json</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (privzeto), last-quarter, last-year ali OD..DO</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>časovni pas, v katerem se deli obdobje (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>kot je v navadi v jeziku ali po slogovnem priročniku EU: države po protokolarnem vrstnem redu, Grčija kot EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>povzetek za prvo stran</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>pričakuje RAZDELEK=BESEDILO; dobljeno: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>besedilo pod razdelkom; tolikokrat, kolikor je razdelkov</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>razdelki za izpustitev, ločeni z vejicami</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>kaj je imetnik porabil in plačal glede na to, kar sme</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>vse tovarne druga ob drugi</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>eno omrežje, po svojem id; brez navedbe: vsa</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>en sistem</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>številka poročila, kot jo izpiše »report list«</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>poročilo za vedno ohrani, kot je zdaj, in izpiši njegov id</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>zamrznjena in objavljena poročila</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>zamrznjeno poročilo kot datoteke: za vedno isti kazalniki</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>zamrznjeno poročilo označi kot objavljeno</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>kateri kazalniki so danes drugačni kot v zamrznjenem poročilu in zakaj; izhodna koda 1, če kateri so</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>zapiši časovnik za systemd, ki poročilo pripravlja redno</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (mesec), quarter (četrtletje) ali year (leto)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dan v mesecu po obdobju, od 1 do 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>njeno ime, kot ga izpiše »report definition list«</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>izbire za poročilo pod imenom, za ponovno uporabo</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>poimenovane izbire</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>shrani izbire pod imenom; tiste z istim imenom se zamenjajo</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>pod katerim se znova uporabijo</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>poročilo po poimenovanih izbirah, kot datoteke</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>simulirane federacije</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>poročilo po poimenovanih izbirah za vedno ohrani in izpiši njegov id</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>pozabi poimenovane izbire</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>končano poročilo, kot datoteke</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>kot stran priročnika</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>kot dopolnjevanje ukazne vrstice v lupini</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>IME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>PREGLED</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>OPIS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>MOŽNOSTI</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>UKAZI</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATOTEKE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>IZHODNO STANJE</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Brez ukaza se odpre okno. Podatki gredo na standardni izhod, sporočila na standardni izhod za napake. Spodnje možnosti so lahko pred ukazom ali za njim.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>kje poizvedovati; »factoryfloor example sources« izpiše vse ključe</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>kdo šteje za koga; »factoryfloor example federation« izpiše vse ključe</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>kaj je bilo opaženo: meritve, opravila in izid vsake poizvedbe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>opravljeno</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>odgovor je ne ali pa ni uspelo; standardni izhod za napake pove, zakaj</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>ukazna vrstica je napačna</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obvezno)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>V tem obdobju v čakalno vrsto ni prišlo nobeno opravilo, ki bi zahtevalo GPU-je.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Zahtevan ni bil noben sistem omrežja.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>poustvari preteklost sistema: kako pogosto so meje čakanja držale</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>oceni opravila, ki so prišla v čakalno vrsto od tu naprej (vsa prejšnja so znana)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>konec tega, ni vključen (zdaj)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>pričakuje število nad 0.5 in pod 0.999; dobljeno: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>kako pogosto mora meja držati (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours ali qbets, objavljena metoda; brez navedbe: obe, z --each pa ours</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>ena vrstica za vsako opravilo</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>kako dobro so bili napovedani prosti GPU-ji, namesto čakanja</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Vsaka meja je navedena iz tega, kar je bilo znano, ko je opravilo prišlo v čakalno vrsto:
katera opravila so se do takrat začela ali končala in kako dolgo so čakala druga.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>pozna samo </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>kje in kdaj lahko teče pilotni projekt</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU-ji hkrati, v vsaki izvedbi</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>ure ene izvedbe</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>število izvedb (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>vse izvedbe hkrati; sicer druga za drugo</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>ustrezni modeli GPU, na primer H100,GH200 (poljuben)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB pomnilnika, ki jih ima GPU najmanj</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>prva izvedba se začne takrat ali pozneje (zdaj)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>sistemi tega omrežja (vsi)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>ti sistemi, na primer lumi,alps (vsi)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>čigav delež porablja</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>način dostopa (vsi)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>načrtuj s tem, kar je bilo znano tedaj (zdaj)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>prosti GPU-ji v naslednjih 14 dneh, uro za uro, namesto možnosti</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>načrt zapiši kot poročilo v to mapo</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>oblike povzetka, na primer html,json; več, ločenih z vejicami (vse)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Deleži GPU (gres/shard, gres/mps) se ne štejejo, ker nihče ne pove, koliko jih ima GPU. Tem sistemom v federation.toml dodajte shards_per_gpu ali mps_per_gpu:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Rezine MIG brez modela GPU so lahko iz več modelov in štejejo kot rezine prvega. V federation.toml zmogljivosti teh sistemov dodajte model ali njihovim vrstam [[gpu_type]]:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Ti sistemi pri pokritosti nimajo uteži, ker nihče ne pove, koliko GPU-jev imajo (capacity v federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>V tem obdobju nobeno opravilo ni uporabilo GPU.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Znan ni noben račun: noben center ga ni sporočil in v zadnjem letu ni bilo obračunano nobeno opravilo.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Ni česa primerjati: od opravil, meritev in vsot samega centra je za to obdobje znano manj kot dvoje.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Nobeno opravilo ni čakalo na GPU-je.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Ali opravila čakajo, ni znano: noben vir ne sporoča čakalne vrste.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>V tem obdobju nobeno opravilo ni postalo pripravljeno na zagon.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Čakanja v tem obdobju niso znana: noben vir ne pove o posameznih opravilih. To stori vir slurm-rest in uvoz sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>V tem obdobju nobeno opravilo ni uporabilo GPU ali pa imetnik v njem nima deleža.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>O tem obdobju ni zapisane opombe.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>V tem obdobju ni nič takega.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Take dodelitve ni: navajajo jih vnosi [[award]] v federation.toml, »factoryfloor example federation« pa pokaže, kako.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Vira ni: navaja jih sources.toml, »factoryfloor example sources« pa pokaže, kako.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ni znano</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>pogled, ki naj se odpre: povezava factoryfloor://view ali datoteka</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>niti ukaz niti pogled: pogled je povezava, ki se začne s factoryfloor:, ali datoteka .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>kaj se spremlja in koga se obvesti; »factoryfloor example alerts« izpiše vse ključe</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>rok zadnje izvedbe; pri datumu konec tega dne po UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>Pogled navaja nekaj, kar tukaj ni znano, in je prikazan brez tega: %1. Njegov avtor ima morda obsežnejši katalog ali federation.toml.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>Pogled ni bil odprt: v njegovem polju »%1« je »%2«, česar ta različica ne razume. Prosite za pogled še enkrat.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>Pogled ni bil odprt: zapisala ga je novejša različica programa Factory Floor. Namestite jo.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>Pogled ni bil odprt: njegova povezava je daljša od vsake, ki jo zapiše Factory Floor. Prosite za pogled kot datoteko.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>To ni povezava do pogleda: taka se začne s factoryfloor://view? in nima presledkov ali prelomov vrstic.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>pogled ima samo besedila in tabelo »choice«.</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>dva pogleda imata ime »%1«; upošteva se prvi.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 je večja od vsake datoteke pogledov, ki jo zapiše Factory Floor, in ni bila prebrana.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>V %1 je več pogledov, kot jih je mogoče hraniti; zadnji so bili izpuščeni.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Iz %1 ni mogoče prebrati ničesar: v %2 je, kar je v varnostni kopiji.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>V %1 je, kar je bilo mogoče prebrati iz %2: %n vrstica.</numerusform>
            <numerusform>V %1 je, kar je bilo mogoče prebrati iz %2: %n vrstici.</numerusform>
            <numerusform>V %1 je, kar je bilo mogoče prebrati iz %2: %n vrstice.</numerusform>
            <numerusform>V %1 je, kar je bilo mogoče prebrati iz %2: %n vrstic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n vrstica je iz varnostne kopije.</numerusform>
            <numerusform>%n vrstici sta iz varnostne kopije.</numerusform>
            <numerusform>%n vrstice so iz varnostne kopije.</numerusform>
            <numerusform>%n vrstic je iz varnostne kopije.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Nič ne manjka.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Kar manjka, šteje kot neopaženo. Viri bodo po tem znova vprašani, tako daleč nazaj, kot določa backfill_days; »factoryfloor backfill« vpraša po več.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Za uporabo jo dajte na mesto poškodovane datoteke, ki je nespremenjena, ali jo navedite z --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: nobena oseba ni imenovana: id oseb so prazni in Person.json se ne zapiše. Čas CPU in shramba sta 0, ker ta program šteje GPU-je.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: id centra je ničelni GUID. Pravega navedite z --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: za %1 GPU-ur ni znan izvor dostopa, za %2 ni znana univerza; preverjalnik DeiC se nad temi vrsticami pritoži.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: trajanja so sekunde GPU-jev, ker sporočilo zanje nima prostora. Trajanja CPU jih ponavljajo in merilni faktor ni uporabljen.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: center je imenovan z id sistema. Poimenujte ga kot v GOCDB z --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: meseci so po %1 in ne po UTC, kot jih ima EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs je 0, kjer so znane le meritve.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Opaženo je bilo %1 obdobja: premalo za oddajo. Potrebna je vsaj polovica.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Opaženo je bilo %1 obdobja. Kar ni bilo opaženo, v oddanem manjka.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Oddano šteje fizične GPU-je.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Shranjena ni bila nobena definicija poročila.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>O tem obdobju ni znano nič; poročilo to navaja.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Ta program je zgrajen brez okna in ne zapisuje PDF. To zna paket »factoryfloor«; html, xlsx, csv in json se zapišejo tudi tu.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Zamrznjeno ni bilo nobeno poročilo.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Noben kazalnik se ne razlikuje od poročila %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 od %2 kazalnikov se razlikuje od poročila %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Od zamrznitve uvoženih datotek: %1, novih ali popravljenih opravil: %2.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Poročilo je bilo narejeno brez teh razdelkov, iz katerih se nič ne primerja: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Poročilo %1 je bilo že objavljeno. Nič se ni spremenilo.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Nič še ne teče. Za vklop: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Imetnika »%1« ni. Znani so: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Omrežja »%1« ni. Znana so: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Poročilo nima razdelka »%1«. Ima: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Časovnega pasu »%1« ni. Znani so, med drugimi s seznama IANA: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>Simulirana preteklost ni prišla pravočasno.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>»%1« ni obdobje. Znana so: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: od obdobja %1 ima poročilo le del, EGI pa zapis šteje za ves mesec. Oddajte cele mesece, ki so se iztekli.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Na %1 še ni predpomnilnika. Naredita ga »factoryfloor collect« in »factoryfloor import«; ali pa z --cache navedite drugega.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>pričakuje GUID, kot je f0679faa-242e-11eb-3aba-b187bcbee6d4; dobljeno: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Najboljša možnost najprej. Meja čakanja je prikazana le, kjer so meje zadnjih 90 dni
držale za vsaj %1 % opravil (ob stopnji zaupanja %2); vrstica pove, kako pogosto.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>V zadnjem %n dnevu je rasel po %1 na dan, kar je %2 na leto.</numerusform>
            <numerusform>V zadnjih %n dneh je rasel po %1 na dan, kar je %2 na leto.</numerusform>
            <numerusform>V zadnjih %n dneh je rasel po %1 na dan, kar je %2 na leto.</numerusform>
            <numerusform>V zadnjih %n dneh je rasel po %1 na dan, kar je %2 na leto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Predpomnilnik na disku zasede %1.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>V zadnjem %n dnevu ni rasel.</numerusform>
            <numerusform>V zadnjih %n dneh ni rasel.</numerusform>
            <numerusform>V zadnjih %n dneh ni rasel.</numerusform>
            <numerusform>V zadnjih %n dneh ni rasel.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Koliko raste, bo znano jutri.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>To je več od njegove omejitve %1: najstarejše meritve se povprečijo, vsako uro del.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Njegova omejitev %1 bo dosežena okoli %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Od tega je %1 prostih za nadaljnje podatke.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Primerjanih izvedb: %1, zbirnikov dni in mesecev: %2; vse se ujema.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Primerjanih izvedb: %1, zbirnikov dni in mesecev: %2; razlikuje se: %3. »factoryfloor verify --rebuild« zbirnike naredi znova.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Poškodovana je sama datoteka. »factoryfloor repair« naredi novo iz tega, kar je mogoče prebrati, in iz varnostne kopije.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n ura meritev je poškodovana; šteje kot neopažena.</numerusform>
            <numerusform>%n uri meritev sta poškodovani; štejeta kot neopaženi.</numerusform>
            <numerusform>%n ure meritev so poškodovane; štejejo kot neopažene.</numerusform>
            <numerusform>%n ur meritev je poškodovanih; štejejo kot neopažene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Ta program je zgrajen brez okna. »factoryfloor demo --headless« izpiše simulirano halo, »factoryfloor collect« pa poizveduje pri centrih.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Tu ni zaslona. Brez njega »factoryfloor demo --headless« izpiše simulirano halo, »factoryfloor collect« pa poizveduje pri centrih.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor je s tem predpomnilnikom že odprt; njegovo okno je postavljeno v ospredje.</translation>
    </message>
</context>
</TS>
