<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>Slurm compte %1&#xa0;GPU, dont %2 alloués. En GPU physiques, où une tranche MIG ou un partage ne compte que pour sa fraction, cela fait %3 et %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Demandez au site la sortie de&#xa0;:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 a déjà été importé avec d’autres options (%2). Ce qu’il disait de %3 jobs a d’abord été retiré.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1&#xa0;: rien à reprendre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, job %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1&#xa0;: et %2 autres.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>Ce qui n’a pas été repris est conservé, sans noms, dans %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1&#xa0;: %2 jobs ont des heures ou des nombres impossibles et ont été refusés.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>%1 est supposé contenir tous les jobs de %2 du %3 au %4. S’il n’en contient qu’une partie, importez-le avec --partial&#x202f;; s’il couvre davantage, indiquez-le avec --from et --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>rien de nouveau&#xa0;: déjà importé</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>rien n’y est correct</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>en partie incorrect</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>rien n’a tourné</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Une autre instance de Factory Floor écrit dans %1. Fermez-la, ou placez les fichiers dans un dossier surveillé (kind = &quot;folder&quot; dans sources.toml), où elle les prendra.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Aucun fichier n’a été importé.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>L’import %1 (%2 de %3) est retiré&#xa0;: ce qu’il disait de %4 jobs et de %5 totaux ne compte plus. Ce qui était connu auparavant de ces jobs compte de nouveau.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>Il ne couvre plus la période du %1 au %2.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Une autre instance de Factory Floor écrit dans %1. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Il n’y a pas d’import %1. Imports existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>L’import %1 a déjà été retiré, le %2. Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Aucun équivalent H100 n’est connu pour les GPU de %1&#xa0;: ce qui y a été utilisé n’est pas connu dans cette unité et n’entre dans aucune somme ni aucune part. Une entrée [[gpu]] dans federation.toml indique pour combien de H100 compte un modèle.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>La période du %1 au %2 est vide&#xa0;: --from doit précéder --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>Le cache n’a pas encore de données de %1&#xa0;: «&#xa0;factoryfloor collect&#xa0;» interroge ses sources, «&#xa0;factoryfloor import&#xa0;» reprend des fichiers.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>Le cache n’a pas encore de données&#xa0;: «&#xa0;factoryfloor collect&#xa0;» interroge les sources, «&#xa0;factoryfloor import&#xa0;» reprend des fichiers.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Il n’y a pas de données du %1 au %2. Il y en a pour %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Aucune règle n’a encore été examinée&#xa0;: la fenêtre et «&#xa0;factoryfloor collect&#xa0;» le font une fois par minute.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Rien ne s’est déclenché au cours du dernier jour.</numerusform>
            <numerusform>Rien ne s’est déclenché au cours des %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;». Règles existantes&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1&#xa0;: remonté jusqu’au %2, %3 jours sur %4 (%5&#xa0;%)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Rien ne peut être récupéré&#xa0;: --from doit précéder --to, et --every doit valoir au moins 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Aucune source de %1 ne connaît son historique. Ajoutez-en une de type prometheus ou slurm-rest dans %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Arrêté. Ce qui est arrivé est conservé&#x202f;; la même commande reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Un autre programme écrit dans %1 et ne va pas chercher l’historique pour celui-ci. Arrêtez-le, relancez cette commande, puis redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Le cache est mis à jour : %1&#xa0;%. Une copie de son état antérieur est conservée à côté.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Un autre programme écrit déjà dans %1. Laissez-le interroger ces sites, ou indiquez un autre cache avec --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Les agrégats ne peuvent pas être servis&#xa0;: %1 (%2). Corrigez la valeur de --publish.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Les agrégats sont disponibles à l’adresse %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Quiconque atteint cette adresse peut les lire&#xa0;: --publish-token en limite l’accès.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>L’historique à partir du %1 est là, avec des données pour %2&#xa0;% de ce temps.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>L’historique n’a pas pu être récupéré. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Une alerte n’a pas pu être transmise à %1&#xa0;: %2. Corrigez [notify] dans alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Il n’y a aucune source à interroger. Ajoutez-en une dans %1, par exemple&#xa0;:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>Ce qui attendait en mémoire n’a pas pu être écrit et est perdu. Les sources seront interrogées de nouveau, dans la mesure où elles connaissent leur historique.</translation>
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
        <translation>Pilote ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Comptes par heures GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>non rattaché</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>les %1 plus grands sur %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Aucune règle ne rattache ce compte.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>la moitié des heures</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90&#xa0;% des heures</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>le projet pilote</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU libres dans les 14 prochains jours</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Trop peu de mesures pour prévoir les GPU libres.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Entre %1 et %2 devraient être libres.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Il y a de la place pour le projet pilote à partir du %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5&#xa0;% ont moins</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25&#xa0;% ont moins</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75&#xa0;% ont moins</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95&#xa0;% ont moins</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Prévu&#xa0;: %1&#xa0;GPU</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>La moitié de ces heures&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90&#xa0;% de ces heures&#xa0;: de %1 à %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1&#xa0;: pas de données depuis le %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1&#xa0;: %2, actuellement %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n déclenchée</numerusform>
            <numerusform>%n déclenchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n commence</numerusform>
            <numerusform>%n commencent</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Rien à surveiller</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Extrême</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Règle d’alors</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>acquittée le %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Se déclenche si</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>en sourdine %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilisation des GPU alloués</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taux d’allocation</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pression de la file</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPU hors service</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Réponses d’une source</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Part des droits</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Dotation non utilisée</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Source en retard</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Utilisation faible</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Pression de la file élevée</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Part au-delà des droits</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Dotation finissant inutilisée</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 au-dessus de %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Pas de réponse d’une source</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sans données</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>pour les dotations qui finissent d’ici %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>toutes les sources</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>tous les titulaires</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>toutes les dotations</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>tous les systèmes</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>au cours du dernier jour</numerusform>
            <numerusform>au cours des %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Ne se serait pas déclenchée %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Se serait déclenchée une fois %1&#xa0;: %2.</numerusform>
            <numerusform>Se serait déclenchée %n fois %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Déclenchée</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Quelles alertes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Sourdine</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>Ce qui est déclenché ou commence à l’être</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Rien n’est déclenché. Les règles sont examinées une fois par minute.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Acquitter</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>Afficher sa &amp;page</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>Ce qui s’est déclenché ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Rien ne s’est déclenché ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nouvelle règle…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>État d’&amp;origine</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>La règle du jeu de départ, telle qu’elle a été livrée</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Pendant 1 jour</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Pendant 1 semaine</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Lever la sourdine</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>Le cache est mis à jour : %1&#xa0;%. Une copie de son état antérieur est conservée à côté.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Image PNG à la taille de l’écran (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Fuseau horaire dans lequel les périodes commencent, les jours sont découpés et les heures écrites</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Rattacher</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Corriger le rattachement</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Comptes non rattachés par heures GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Bénéficiaire&#xa0;: à qui cela profite</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Payeur&#xa0;: dont la part est dépensée</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Mode d’accès</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>&amp;Note&#xa0;: qui le dit, et pourquoi</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Annule le dernier rattachement</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>Recherche des comptes qu’aucune règle ne rattache…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Tout compte utilisé pendant cette période est rattaché.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Choisissez d’abord qui en bénéficie et qui paie</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 compte désormais pour %2&#x202f;; son historique suit.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 n’est de nouveau plus rattaché.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Comptes ci-dessus concernés&#xa0;: %1, avec %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Un Flatpak ne peut pas s’ajouter lui-même à ce qui démarre à l’ouverture de session. Ajoutez-le dans les paramètres du bureau.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(droits&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Droits&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Alertes (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n alerte que personne n’a vue (Ctrl+B)</numerusform>
            <numerusform>%n alertes que personne n’a vues (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>perdu lors de remises à zéro passées&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>terminée, expiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>usage inférieur à %1 au %2&#xa0;: la dotation est réduite</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>usage d’au moins %1, comme demandé pour le %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Selon les règles de décompte des sites</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Cliquez pour voir le calcul.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Rien n’a été accordé ici, donc rien ne se consomme.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>La dotation est terminée&#x202f;; %1 ont expiré.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>La dotation est épuisée.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>Les droits sont épuisés.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Trop peu de cette période a été observé pour dire ce qui reste et combien de temps cela durera.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Trop peu des 28 derniers jours a été observé pour dire combien de temps cela durera.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Au rythme des 28 derniers jours, la dotation ne sera pas épuisée à son terme, le %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Au rythme des 28 derniers jours, les droits ne seront pas épuisés à la fin de cette période, le %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Au rythme des 28 derniers jours, la dotation durera jusqu’au %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Au rythme des 28 derniers jours, les droits dureront jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Il reste %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Reste, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Droite, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>La dotation a été épuisée le %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>Les droits ont été épuisés le %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>Fixer les li&amp;mites</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>indéfiniment</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Taille du cache</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Telles que &amp;reçues</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>Toutes les &amp;5&#xa0;minutes</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>Ma&amp;ximum sur le disque</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Durée pendant laquelle les mesures restent telles que reçues&#x202f;; ensuite, une moyenne toutes les 5&#xa0;minutes. Les sommes par heure entière et la couverture ne changent pas.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Durée, à compter d’aujourd’hui, pendant laquelle est conservée une moyenne toutes les 5&#xa0;minutes&#x202f;; ensuite, une par heure.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Tant que le fichier est plus gros, les mesures les plus anciennes perdent en finesse.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Mesures par système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>Les mesures de moins de 31&#xa0;jours sont toujours gardées telles que reçues.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>Toutes les 5&#xa0;minutes&#xa0;: cette durée compte elle aussi à partir d’aujourd’hui et doit être plus longue.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Maximum sur le disque&#xa0;: au moins 10&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>La table [cache] est incorrecte et n’est pas en vigueur&#x202f;; corrigez-la à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Ces limites ne peuvent pas être choisies ici&#xa0;: les données sont simulées, ou %1 est illisible.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Fixé par [cache] dans %1, où toute modification faite ici est écrite.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Rien ne perd en finesse automatiquement. Une limite s’inscrit dans [cache] de %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Limites du cache</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>Au-delà de ces limites, les mesures deviennent des moyennes et leur détail ne revient pas. Fixer les limites&#x202f;?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Fixer les limites</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>Slurm compte les dies de calcul (GCD)&#xa0;: deux par GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Contrat du 31 août 2026, 387,8 millions d’euros&#x202f;; utilisable à partir de 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Contrat du 22 avril 2026, 290 millions d’euros</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Extension IA sous contrat depuis le 26 janvier 2026, 129 millions d’euros (ES, PT, TR)&#xa0;: deux partitions de taille inconnue</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>En plus de ceux-ci, 16 H200 NVL servent de GPU cloud (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>Le nombre est un minimum, le modèle est inconnu. Contrat du 22 juillet 2026, 80 millions d’euros&#x202f;; installation à partir de l’automne 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Contrat du 21 avril 2026, 29,76 millions d’euros&#x202f;; installation à partir de 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Inauguré le 8 septembre 2026, à côté du système de MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Contrat du 16 mars 2026, 55 millions d’euros, portant sur des GB200 NVL4&#x202f;; mise en service au second semestre 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Bientôt entièrement disponible, selon une annonce de juin 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exascale&#x202f;; inauguré le 5 septembre 2025. Deux nombres sont publiés&#xa0;: 5&#x202f;938 nœuds × 4 = 23&#x202f;752, retenu ici, et 5&#x202f;884 × 4 = 23&#x202f;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exascale&#x202f;; du consortium Jules Verne (France, Pays-Bas, Grèce). Contrat du 18 novembre 2025&#x202f;; installation à partir de 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Divisé en clusters dont la taille change&#x202f;; le nombre de chacun indique comment il a été documenté et ne s’ajoute pas au total</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>Le système de SLAIF doit le remplacer en 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>KarolAIna, de CZAI, sera installé à côté</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Une partition optimisée pour l’IA à côté de LEONARDO&#x202f;; date de mise en service introuvable</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Sélection du 12 mars 2025&#x202f;; aucun contrat trouvé</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Appel d’offres ouvert jusqu’au 16 octobre 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>La partition GPU à côté de Discoverer, qui n’a que des processeurs</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Sert AI2F en attendant Alice Recoque</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Sert AI2F en attendant Alice Recoque&#x202f;; ce que son Slurm compte comme GPU n’a pas été trouvé</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Services à partir de 2026&#x202f;; aucun contrat trouvé</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Doit remplacer Vega en 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Sélection du 10 octobre 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 millions d’euros de l’entreprise commune sur 200 millions&#x202f;; pleine exploitation en 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>À acquérir&#x202f;; la subvention court à partir du 1er septembre 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>À acquérir, 82 millions d’euros au total&#x202f;; avec une plateforme expérimentale</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Un système EuroHPC hors fabriques d’IA</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Aucun chiffre ne diffère au-delà de son arrondi.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 chiffres sur %2 diffèrent au-delà de leur arrondi.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Depuis le gel, %n fichier a été importé,</numerusform>
            <numerusform>Depuis le gel, %n fichiers ont été importés,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>avec %n job nouveau ou corrigé.</numerusform>
            <numerusform>avec %n jobs nouveaux ou corrigés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Non comparées, car le rapport a été établi sans elles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Changements depuis le gel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Rien n’a été observé pendant cette période.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Les données sont simulées.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Une mesure en arrière</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Une mesure en avant</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Dix mesures en arrière</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Dix mesures en avant</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>À la lacune ou au changement précédent</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>À la lacune ou au changement suivant</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>À la première mesure</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>À la dernière mesure</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>La série du dessus</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>La série du dessous</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Agrandir au réticule</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Réduire au réticule</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Reculer d’une fenêtre de temps</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Avancer d’une fenêtre de temps</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Revenir à l’agrandissement précédent</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Épingler les valeurs au réticule, ou les libérer</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Commencer ou finir un intervalle au réticule</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Ajouter une note au réticule</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Libérer le réticule, les valeurs épinglées et l’intervalle, dans cet ordre</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Se déplacer au clavier</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Période précédente en courbe</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Échelle en pourcentage</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>Les colonnes cochées sont affichées, la première de la liste à gauche.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Colonnes du parc</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Par dé&amp;faut</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Indicateurs des deux côtés et leur écart</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tous les systèmes</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>La période affichée</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taux d’allocation</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilisation des GPU alloués</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alloués mais inactifs</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pression de la file</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Libres, en moyenne</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Hors service, en moyenne</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attente p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attente p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Choix enregistrés</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Choisissez-en un, ou nommez ceux-ci</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Conserve sous ce nom le type, la période, la langue, les commentaires et les sections&#x202f;; «&#xa0;dernier mois complet&#xa0;» reste toujours le dernier</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Oublie les choix de ce nom&#x202f;; les rapports établis restent</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>Les choix sont enregistrés sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Afficher les alertes</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>Le nom de %1 est introuvable. Vérifiez l’adresse, et que ce réseau peut la résoudre.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Pas de connexion à %1 (%2). Vérifiez que le serveur fonctionne et qu’aucun pare-feu ne fait obstacle.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>Le certificat de %1 est signé par une autorité qui n’est pas reconnue ici (%2). Indiquez l’autorité du site avec «&#xa0;ca&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>Le certificat de %1 appartient à un autre hôte (%2). Utilisez le nom qui figure dans le certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>Le certificat de %1 n’est pas valide en ce moment (%2). Le site doit le renouveler&#x202f;; vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Pas de connexion chiffrée à %1 (%2). Vérifiez que le port parle TLS&#x202f;; si la source parle HTTP simple, faites commencer son adresse par http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>Le proxy n’a pas laissé passer la requête vers %1 (%2). Vérifiez les réglages de proxy de l’environnement.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 n’a pas répondu à temps (%2). Vérifiez l’adresse et le port, et que le serveur n’est pas surchargé&#x202f;; la prochaine interrogation réessaiera.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 a fermé la connexion avant la fin de sa réponse (%2). La prochaine interrogation réessaiera.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 a redirigé la requête, et la redirection n’a pas été suivie (%2). Saisissez l’adresse finale de la source.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>La réponse de %1 dépasse la taille permise (%2). Demandez moins, avec un préréglage ou vos propres requêtes.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>La réponse de %1 n’a pas pu être décompressée (%2). Un proxy devant le site peut en être la cause.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 ne répond pas en HTTP correct (%2). Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 a refusé les identifiants (%2). Vérifiez l’utilisateur et le jeton de la source.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>Le jeton pour %1 n’est plus accepté (%2). Renouvelez-le, ou laissez «&#xa0;token_command&#xa0;» en fournir un nouveau.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 a refusé la requête (%2). Vérifiez l’adresse et le type de la source.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>La réponse de %1 était vide. L’exportateur fonctionne mais ne mesure rien&#x202f;; c’est au site de vérifier.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 n’a pas répondu en JSON (%2). Une page de connexion ou un proxy fait peut-être écran.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>La réponse de %1 n’est pas celle que donne ce type de source (%2). Vérifiez son type et son adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>Lecture impossible de %1 (%2). C’est à celui qui l’écrit de corriger.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 a répondu, mais signale un problème qui lui est propre (%2). C’est au site de vérifier.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 n’a donné qu’une partie de ses données (%2). Les chiffres couvrent moins jusqu’à ce que tout soit revenu.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 n’a aucune des métriques demandées (%2). Vérifiez le préréglage et les requêtes.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 parle une version que ce programme ne connaît pas (%2). Un programme plus récent peut aider.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1 (%2). Corrigez l’entrée&#x202f;; le reste est en vigueur.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Les identifiants pour %1 n’ont pas pu être lus (%2). Vérifiez le fichier, la variable ou la commande qui les fournit.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Un autre programme a supprimé le cache %1 pendant son utilisation. Il a été réécrit au même endroit&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Un autre programme a remplacé le cache %1 pendant son utilisation. Tout ce qui a été collecté est dans %2, où la collecte se poursuit. Pour le conserver, quittez ce programme et mettez ce fichier à la place de l’autre.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Un autre programme a tronqué ou écrasé le cache %1 pendant son utilisation. La collecte continue dans le nouveau fichier %2. Fermez ce programme, puis remplacez le fichier endommagé par une sauvegarde, par ce nouveau fichier ou par ce que produit «&#xa0;factoryfloor repair&#xa0;».</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Un autre programme a supprimé le journal (-wal) du cache %1 pendant son utilisation. Son contenu a été sauvé&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Un autre programme a tronqué le journal (-wal) du cache %1 pendant son utilisation. Les dernières interrogations peuvent manquer&#x202f;; elles comptent comme non observées. «&#xa0;factoryfloor verify&#xa0;» compare le reste.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 a été écrit par une version plus récente de ce programme (%2). Le fichier n’a pas été touché&#x202f;; mettez le programme à jour ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>Écriture impossible dans %1 (%2). Changez ses droits d’accès, ou indiquez un autre fichier avec --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>Le disque de %1 est plein (%2). Faites de la place&#xa0;: en attendant, ce qui a été collecté reste en mémoire.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Un autre programme écrit dans %1 (%2). Celui-ci lit et suit.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 se trouve sur un système de fichiers réseau (%2), où le cache n’est pas en sécurité. Placez-le sur un disque local.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>Lecture impossible de %1 (%2). Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>Écriture impossible dans %1 (%2). Faites de la place sur son disque, ou indiquez un dossier où il est permis d’écrire.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 appartient à un autre système (%2). Indiquez le bon&#x202f;; s’il relève tout de même de celui-ci, utilisez --force, ou force = true pour un dossier dans sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Interrompu avant la fin.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>Le programme a commis une erreur dans %1 (%2). Veuillez la signaler avec ces mots.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Il n’y a pas de système «&#xa0;%1&#xa0;». Systèmes existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Il n’y a pas de rapport %1. Rapports existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Le rapport %1 n’a pas pu être lu dans le cache (%2). Revenez à une sauvegarde du cache, ou figez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Il n’y a pas de modèle de rapport «&#xa0;%1&#xa0;». Modèles existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>Le modèle de rapport «&#xa0;%1&#xa0;» n’a pas été enregistré (%2). Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>Les sommes de %1 dépassent ce qui peut être compté (%2). Un job a des heures ou des GPU impossibles&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>La note sur %1 n’a pas été enregistrée (%2). Réécrivez-la, plus courte.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>Le cache est en cours d’ouverture. Les chiffres suivront dès qu’il sera ouvert.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Un problème inconnu dans %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 ne connaît pas cette adresse (%2). Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 a une panne qui lui est propre (%2). La prochaine interrogation réessaiera&#x202f;; si cela dure, c’est au site de vérifier.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 ne peut pas servir de cache (%2). Le fichier n’a pas été touché&#x202f;; indiquez-en un autre avec --cache, ou tirez-en un nouveau d’un fichier endommagé avec «&#xa0;factoryfloor repair&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Comment ceci est calculé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Copier le détail du calcul</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (observé %2 sur %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, pondéré par les GPU (le temps seul&#xa0;: observé %2 sur %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Exécutions de jobs</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, soit %2 en tout</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Donnée la plus récente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Copier, enregistrer en CSV ou en image (Maj+F10 sur le tableau ou le graphique)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>«&#xa0;%1&#xa0;» est copié&#xa0;: collez-le en tableau ou en image.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPU par usage</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Aucune mesure de ce système pendant cette période.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taux d’allocation</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilisation des GPU alloués</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alloués mais inactifs</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Profondeur de la file</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Le site n’indique pas quels jobs attendent.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Attente avant démarrage</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Le site ne donne pas de jobs, ou trop peu ont démarré pour conclure.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attente p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Part par État</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>Le site n’indique pas quels comptes calculent.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Heures d’affluence</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>GPU alloués par État</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Activité de tous les GPU</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>de tous les utilisateurs</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>comme bénéficiaire</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>comme payeur · part de la capacité, repère&#xa0;: droits</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPU demandés par les jobs éligibles&#x202f;; jobs retenus et dépendants sous la ligne</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPU demandés par les jobs éligibles</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>la moitié des jobs attend moins que p50, neuf sur dix moins que p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>taux d’allocation par heure et jour de la semaine, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Des nombres à la place des dessins</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Des nombres à la place des dessins (T sur un graphique)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Enregistrer tous les graphiques en une image</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Indicateurs, parts et attentes qui portent sur une période ne concernent que ce temps. Cliquez pour revenir à toute la période.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Fabrique précédente</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Fabrique suivante</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Avec une autre fabrique, ou une autre période</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Pas encore de source</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, sélection</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alloués, non actifs</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Actifs, allocation non communiquée</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attente p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attente p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Sans mode d’accès</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Retenus ou dépendants</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>aucun job démarré</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>des jobs démarrés par tranche de %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Libres ou hors service</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloués</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Profondeur de la file</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (douteux)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Cliquez pour voir le calcul.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>comme à la période précédente</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 / période précédente</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 / période précédente</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>récupération de l’historique…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>observé à %1</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Douteux&#xa0;: ses nombres de GPU se contredisent.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Les données sont simulées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Couverture %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Donnée la plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Cliquez pour voir le calcul.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>période précédente inconnue</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Aucune évolution indiquée&#xa0;: trop peu de la période %1 a été observé pour comparer.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>comme pour la période %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 par rapport à la période %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alloués, non actifs</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alloués, activité inconnue</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non déclarés</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Non observé pendant cette période.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Barre du parc</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>Le parc&#xa0;: une carte par fabrique</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore observé</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtre (%n)</numerusform>
            <numerusform>Filtres (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Systèmes par fraîcheur ou par pays</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fabrique</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alloués, non actifs</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloués</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taux d’allocation</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Activité de tous les GPU, là où l’allocation n’est pas communiquée</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilisation des GPU alloués</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alloués mais inactifs</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Couverture des GPU alloués mais inactifs</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Demandés</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attente p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attente p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>activité %1, allocation non communiquée</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>allocation non communiquée</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Équivalents H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPU par usage</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Part de la capacité</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Allocation, dernières 24&#xa0;h</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Allocation, 24&#xa0;h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>H100 demandés</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>GPU demandés</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Âge actuel</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Situation actuelle, quelle que soit la période.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Uniquement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>Le site ne donne pas de jobs, ou trop peu ont démarré pour conclure.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>La moitié des jobs attend moins de %1, neuf sur dix moins de %2. Les jobs qui attendent encore sont comptés.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>Le site n’indique pas l’activité de ses GPU alloués.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>Alloué et non actif pendant cette période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Âge de la mesure la plus récente, à la source.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>GPU alloués parmi ceux en service.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 installés, d’après le catalogue ou le site</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Personne n’indique combien de GPU il y a.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>GPU alloués parmi ceux en service, sur les dernières 24 heures.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 demandés par des jobs qui pourraient démarrer maintenant&#x202f;; les jobs retenus et dépendants ne sont pas comptés.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>Le site n’indique pas quels jobs attendent.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Pas encore de source. Un service Slurm REST, un Prometheus ou une page de métriques du site l’indiquerait&#x202f;; un clic en ajoute une.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>ce qui est en attente</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Un service Slurm REST, ou des fichiers de comptabilité, l’indiquerait.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>l’activité des GPU</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Un exportateur GPU dans un Prometheus l’indiquerait.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Pour la seconde, un exportateur GPU dans un Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Non indiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Activité moyenne sur le temps GPU alloué.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>Le parc&#xa0;: GPU de chaque fabrique par état</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>%1&#xa0;H100</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1&#xa0;GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <comment>number of GPUs</comment>
        <translation>
            <numerusform>%1&#xa0;GPU</numerusform>
            <numerusform>%1&#xa0;GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 points</translation>
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
        <translation>GPU</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>points</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1&#xa0;h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>il y a %1</translation>
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
            <numerusform>%n à jour</numerusform>
            <numerusform>%n à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n injoignable</numerusform>
            <numerusform>%n injoignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n pas encore interrogée</numerusform>
            <numerusform>%n pas encore interrogées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Sources, selon leur fraîcheur. Cliquez pour la liste.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Changements depuis le gel</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Le marque comme la version qui a été diffusée</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Retour au brouillon</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Rapport publié n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Rapport figé n°&#xa0;%1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, remplace le n°&#xa0;%1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2&#xa0;: les chiffres tels qu’ils ont été conservés.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fabrique, État, page ou action</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antenne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>État</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Maximum&#xa0;: %1. Minimum&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>Les pages de la barre latérale, de haut en bas</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Aller à une fabrique, un État ou une page</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Alertes&#xa0;: déclenchées, passées, et leurs règles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Précédent et suivant</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>D’une commande ou d’un graphique au suivant</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Sur un tableau ou un graphique&#xa0;: le copier, en tableau et en image</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Sur un tableau ou un graphique&#xa0;: l’enregistrer en CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Sur un tableau ou un graphique&#xa0;: l’enregistrer en image</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Sur un tableau ou un graphique&#xa0;: son menu</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Sur un indicateur&#xa0;: comment il est calculé</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Ses chiffres en tableau, et retour</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Le copier, en tableau et en image</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Agrandir&#x202f;; avec Maj déplacer, avec Ctrl choisir un intervalle</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Agrandir ou réduire au pointeur</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Épingler les valeurs&#x202f;; sur la légende, masquer une série</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Toute la période&#x202f;; sur la légende, une seule série</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>À propos de Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Capacité et usage des fabriques d’IA européennes, d’après la télémétrie des sites. Logiciel libre sous licence publique générale GNU, version 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Le long d’un graphique temporel</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Sur un graphique temporel</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Enregistrer comme vue ce que montre la fenêtre</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>Les vues enregistrées</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Dans un tableau&#xa0;: trier selon la colonne de la cellule</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Non rattaché</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Consortium EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
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
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>hypothétique</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>accordé %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>dont utilisé %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>payé %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>droits à ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Comptes qu’aucune règle ne rattache à un titulaire.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Aucun droit n’est connu ici.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Utilisé comme payeur là où des droits sont connus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>la dotation du compte %1 sur %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Exclus, faute d’équivalent H100 connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Non comptées ici, car elles couvrent aussi d’autres systèmes&#xa0;: dotations à %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% des droits</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>comme bénéficiaire</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>comme payeur</translation>
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
            <numerusform>Accordé à %n compte.</numerusform>
            <numerusform>Accordé à %n comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Reste à consommer</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modes d’accès</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Ni dotation ni droits ne sont connus ici.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>Heures GPU par mode d’accès</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Aucun usage pendant cette période.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>comme payeur</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>comme bénéficiaire</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Rien de l’usage qui compte ici n’a été observé.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Cliquez pour voir le calcul.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Chercher un État</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Avec usage pendant la période</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Les autres États</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>N°&#xa0;%1, remplace le n°&#xa0;%2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publié le %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>figé le %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Aucun pour l’instant. «&#xa0;Figer&#xa0;» conserve un rapport avec ses chiffres tels quels, quoi qu’il arrive aux données.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Rapports figés et publiés</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Figé comme rapport n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>Le rapport n°&#xa0;%1 est publié.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alloués, non actifs</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alloués, activité inconnue</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Un jeton collé ici est conservé dans le trousseau de clés du bureau&#x202f;; si celui-ci ne l’accepte pas, dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Il n’y a pas de trousseau de clés du bureau ici (secret-tool n’est pas installé, ou aucune session n’est ouverte)&#xa0;: un jeton collé est donc conservé dans un fichier que vous seul pouvez lire (mode 0600), dans le dossier «&#xa0;tokens&#xa0;» de la configuration.</translation>
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
        <translation>Factory Floor – simulé</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>toutes à la fois</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>pas avant</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>fin au plus tard</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>&amp;GPU simultanés</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Durée d’une exécution</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Exécutions</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>L’une après l’autre, ou toutes à la fois</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>&amp;Modèle de GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>Mém&amp;oire d’un GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Sinon, il commence maintenant</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Part de</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>De quel titulaire le projet pilote dépense la part</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Mode d’&amp;accès</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Niveau de &amp;confiance</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>À quelle fréquence une borne doit être respectée</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Premier jour du projet pilote</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Dernier jour du projet pilote</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Refroidissement réparé&#x202f;; nouveaux réglages de l’ordonnanceur…</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Quand (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>La note est trop longue&#xa0;: %n caractère de trop.</numerusform>
            <numerusform>La note est trop longue&#xa0;: %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Tous ceux qui lisent ce cache la voient&#xa0;: n’y écrivez aucun nom de personne.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>La note est enregistrée. Elle porte sur le %1, hors de la période affichée.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Supprimer définitivement cette note&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Personne n’a écrit de note sur cette période. Une note figure sur les graphiques ci-dessus et accompagne ce qui est exporté.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Notes sur ce système pendant cette période</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <translation>Ouvrir une vue</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Lien vers une vue</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Lien que vous avez reçu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vues (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Prévu du %1 au %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Avec la borne, il commence au plus tard le %1 et finit au plus tard le %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1&#xa0;H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Il coûte %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Cette année, la part dispose encore de %1 avant le projet pilote.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>Ce qui est affiché de l’option</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>GPU libres à venir</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
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
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1&#xa0;GPU</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attente prévue</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Borne à %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Attente et exéc., jusqu’au %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin au plus tard</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Part restante</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pourquoi ici</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, liée à %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>minimum&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taux d’allocation</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilisation des GPU alloués</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alloués mais inactifs</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pression de la file</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Le parc</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Longueur des barres</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Deux périodes, ou deux systèmes, côte à côte</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Qui a utilisé le parc</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Part des heures GPU par pays</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Part des heures GPU</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Aucun usage par compte n’a été observé pendant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 équivalents H100 dans %n système</numerusform>
            <numerusform>%1 équivalents H100 dans %n systèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1&#xa0;GPU dans %n système</numerusform>
            <numerusform>%1&#xa0;GPU dans %n systèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n sans équivalent H100 connu&#xa0;: %1</numerusform>
            <numerusform>%n sans équivalent H100 connu&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n dont les GPU ne sont pas comptés&#xa0;: %1</numerusform>
            <numerusform>%n dont les GPU ne sont pas comptés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>récupération de l’historique…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Part de l’Union</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Part&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 équivalents H100 demandés</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1&#xa0;GPU demandés</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Attentes et GPU demandés&#xa0;: uniquement pour %1. Tous les autres chiffres concernent tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Attentes, GPU demandés et usage par pays&#xa0;: uniquement pour %1. Tous les autres chiffres concernent tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>De tous les utilisateurs&#xa0;: le filtre ne s’applique pas.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>comme payeur · part de la capacité, repère&#xa0;: droits</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>comme bénéficiaire</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Part de la capacité</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Aucun système ne correspond au filtre.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Affichage&#xa0;: tableau, cartes, colonnes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Systèmes affichés&#xa0;: %1 sur %n</numerusform>
            <numerusform>Systèmes affichés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼&#xa0;: évolution par rapport à la période %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Part des droits par pays</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Aucun pays n’a de droits connus ici.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, comme payeur</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, comme bénéficiaire</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Avec les &amp;heures</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Période personnalisée</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Au, ce jour inclus</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Au, heure non incluse</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · heure de %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>observé à %1</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>Besoins du projet pilote</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>sur les systèmes du réseau ci-dessus&#x202f;; la période, l’État et l’accès ci-dessus ne s’appliquent pas ici</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Systèmes où le projet pilote peut tourner, le meilleur d’abord</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Fiche…</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Écrit le plan sous forme de rapport, dans tous les formats, dans un dossier</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Dossier de la fiche</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>La fiche a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>Les files d’attente des derniers mois sont rejouées&#x202f;; cela prend quelques secondes la première fois.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Aucun système n’appartient à ce réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n système peut l’accueillir</numerusform>
            <numerusform>%n systèmes peuvent l’accueillir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latence, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>La plus lente, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Interrogations en graphique ou une à une</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Étendue du journal</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;jours</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latence des interrogations</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Aucune interrogation de cette source n’est dans le journal.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Interrogations une à une, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Copier ou enregistrer le journal des interrogations</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Interrogations</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n&#xa0;interrogation</numerusform>
            <numerusform>%n&#xa0;interrogations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n&#xa0;échouée</numerusform>
            <numerusform>%n&#xa0;échouées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Réduire (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Agrandir (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Chercher dans le rapport</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Le rapport est en cours de préparation</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Parties lues&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Aucun relevé des livres du site ne tient entièrement dans cette période.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>Les mesures de la période des livres du site ont été tirées de sa comptabilité&#x202f;; elles ne sont pas mises en regard des livres.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Les livres du site ne portent que sur certains comptes&#x202f;; les mesures, qui ne connaissent pas les comptes, ne sont pas mises en regard.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Les livres du site couvrent %1 de cette période&#x202f;; ce qui est mis en regard porte sur la même période et les mêmes comptes.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>Les mesures de %1 de cette période ont été tirées de la comptabilité du site et non relevées&#xa0;: jobs et mesures sont comparés sur le reste.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antennes&#xa0;: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Fabrique d’IA</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Capacité à partir du %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Part&#xa0;: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>non atteint&#xa0;: trop de jobs attendent encore ou ont renoncé</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>démarrage − éligibilité&#x202f;; p90 selon Kaplan et Meier, avec comme observations censurées les jobs qui attendent encore et ceux annulés pendant leur attente</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>les jobs retenus ou dépendants, et ceux prévus pour plus tard ou pour une réservation, ne comptent pas&#x202f;; un tableau de jobs en attente compte pour chacune de ses tâches</translation>
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
        <translation>démarrés</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>encore en attente, ou partis sans démarrer</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Arrêt planifié&#xa0;: jusqu’à %1&#xa0;GPU</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>compte parent %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>motif %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Sans mode d’accès</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>hypothétique</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installée</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>allouable</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>nombre inconnu de %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPU en équivalents H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>GPU physiques</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>Les sources montrent %1&#xa0;GPU (%2), federation.toml ou le catalogue en indique %3&#xa0;: vérifiez quelles étiquettes distinguent les GPU, ou la capacité indiquée.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>%1&#xa0;GPU sont alloués pour une capacité de %3 (%2)&#xa0;: l’un des deux est faux.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, au %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1&#x202f;; %2&#xa0;GPU sur %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>tel que la source le donne</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, moyenne du site sur tous les GPU</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 systèmes sur %2 ont une source</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 La réponse précédente reste valable.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>La dernière réponse date de plus de 2,5 intervalles.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Aucune source n’est configurée pour ce système.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Aucun équivalent H100 n’est connu pour ses GPU.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>Sa source indique combien de GPU il y a et leur activité, mais pas lesquels sont alloués.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>une mesure vaut jusqu’à la suivante, et au plus 2,5 intervalles&#x202f;; ensuite c’est une lacune et jamais zéro</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>alloués / (capacité − hors service − arrêt planifié), jamais au-dessus de 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>alloués</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>arrêt planifié</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>libres ou hors service, non connu</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>exclu, car il n’indique pas ce qui est alloué</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>activité moyenne sur le temps GPU alloué</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>actifs et alloués</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>alloués là où l’activité est connue</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>activité d’après</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>systèmes qui l’indiquent</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(alloués − actifs et alloués), sommé sur le temps où les deux ont été observés</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>des GPU alloués</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>activité moyenne sur tous les GPU&#x202f;; la source n’indique pas lesquels sont alloués</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>actifs</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>capacité là où l’activité est connue</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPU demandés par les jobs en attente × limites de temps / GPU disponibles&#x202f;; une borne supérieure, car les limites dépassent les durées d’exécution</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>GPU demandés × limites, moyenne</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>GPU disponibles, moyenne</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>temps observé / temps demandé, sur tous les systèmes ayant une source, chacun pondéré par ses GPU</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>n’entre pas dans la couverture, car sa capacité n’est pas connue</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>heures-appareil × unités du site par heure-appareil</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>unités par heure-appareil</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>left</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>perdu lors de remises à zéro passées</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>aucune règle ne rattache ces comptes</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>aucun compte de ce titulaire n’a été utilisé</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 de %2&#xa0;: capacité %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>somme sur les jobs des GPU physiques × heures écoulées dans la période, comme payeur</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>somme sur les jobs des GPU physiques × heures écoulées dans la période, comme bénéficiaire</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>toutes les heures GPU</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>utilisé comme payeur là où des droits sont connus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>usage sur les systèmes sans droits connus</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>exclu, car ses GPU n’ont pas d’équivalent H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>heures GPU utilisées comme payeur / heures GPU de droits à ce jour&#x202f;; droits = somme dans le temps de fraction × base</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>droits à ce jour</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>jobs&#xa0;: temps pour lequel tout job est connu&#x202f;; mesures&#xa0;: temps pendant lequel elles valent</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>accordé − utilisé par les comptes dotés et leurs sous-comptes, pendant les dotations − expiré à la fin d’une dotation</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>aucune dotation connue&#xa0;: droits de la période − usage comme payeur sur les systèmes aux droits connus</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>utilisé au-delà de dotations terminées</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>l’usage est imputé au compte le plus proche, lui-même ou un parent, ayant une dotation en vigueur&#x202f;; s’il y en a plusieurs, à celle qui se termine la première</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>rythme des 28 derniers jours</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>trop peu observé</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>épuisé le</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>trop peu de cette période a été observé</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Une heure GPU vaut pour un MI250X entier&#xa0;: deux dies pendant une heure</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Nœuds entiers&#xa0;: 4 heures GPU par nœud et par heure&#x202f;; calculé à partir des dies, donc une borne inférieure quand un job en demande moins de huit</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(cœurs / 8, mémoire / 64&#xa0;Go, dies) × heures × 0,5&#x202f;; à partir des seuls dies, donc une borne inférieure</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC&#xa0;: en dessous de 40&#xa0;% utilisés après 6 mois, la dotation est réduite automatiquement</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Nœuds entiers de 4 GH200&#x202f;; le quota repart à neuf chaque trimestre et ce qui n’est pas utilisé est perdu</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPU × heures / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>Le quota mensuel est le total réparti sur les mois de la dotation&#x202f;; au-delà, priorité réduite</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de réseau «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de système «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de titulaire «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de mode d’accès «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de modèle de GPU «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>Le nombre de GPU doit être compris entre 1 et %1&#x202f;; il est de %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>Les heures d’une exécution doivent être supérieures à 0 et au plus égales à %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>Le nombre d’exécutions doit être compris entre 1 et %1&#x202f;; il est de %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>La mémoire d’un GPU doit dépasser 0&#xa0;Go.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>Le niveau de confiance doit être supérieur à 0,5 et inférieur à 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>L’échéance %1 n’est pas postérieure au %2, date du plan.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>Du %1 à l’échéance du %2 il y a %3&#xa0;h, mais les exécutions seules en prennent %4&#xa0;h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Il a %1&#xa0;GPU du type demandé&#x202f;; le projet pilote en demande %2 à la fois.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Il n’a pas de %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>Pour aucun de ses GPU, une mémoire de %1&#xa0;Go n’est connue.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>On ne sait pas combien de GPU il a, et aucun de ses jobs n’a été observé.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Pas de borne&#xa0;: aucun de ses jobs n’est connu, et les mesures des GPU libres et de la file ne montrent que %1 des %2 démarrages qu’exige une borne.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Pas de borne&#xa0;: aucun de ses jobs n’est connu, et la borne tirée des mesures n’a été respectée que pour %1 de %2 essais dans les 90 derniers jours.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Pas de borne&#xa0;: ni jobs, ni GPU libres et profondeur de la file n’ont été observés. Les attentes exigent des données de jobs, tirées de la comptabilité Slurm ou de fichiers.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Trop peu de jobs observés pour une borne&#xa0;: %1 sur %2 dans les 90 derniers jours.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Pas de borne&#xa0;: dans les 90 derniers jours, elle n’a été respectée que pour %1 de %2 jobs.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Pas de borne&#xa0;: aucun de ses jobs n’a été observé. Les attentes exigent des données de jobs, tirées de la comptabilité Slurm ou de fichiers.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Elle vient de jobs de toutes tailles&#xa0;: trop peu de cette taille ont été observés.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>Tirée de mesures&#xa0;: aucun de ses jobs n’est connu. La borne découle des GPU libres et de la profondeur de la file, et elle est plus large qu’une borne tirée de jobs&#x202f;; elle a été respectée pour %1 de %2 essais dans les 90 derniers jours.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>La borne à %1 a été respectée pour %2 de %3 jobs dans les 90 derniers jours.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>La borne médiane valait %1 fois celle de la méthode publiée (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Extrapolé&#xa0;: le plus grand job observé avait %1&#xa0;GPU.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Il pourrait finir après l’échéance&#xa0;: avec la borne à %1 de ses attentes, il finit le %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Cette année, la part ne dispose plus que de %1&#xa0;GPU-h&#x202f;; il en manque %2.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Une exécution devrait attendre %1&#x202f;; la borne à %2 est de %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>La borne à %1 de l’attente d’une exécution est de %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 à partir du %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Modes d’accès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>De taille ou de délai de décision inconnus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Pas pour un projet pilote de cette taille ou de cette durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Les GPU libres ne sont pas prévus&#xa0;: il faut 14 jours de mesures indiquant quels GPU sont alloués&#x202f;; %1&#xa0;h ont été observées.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Pendant ces jours, le nombre prévu de GPU libres ne laisse pas de place pour une exécution du projet pilote.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>D’après le nombre prévu de GPU libres, il y a de la place pour une exécution à partir du %1. Une file d’attente peut la prendre avant.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Appris de %1&#xa0;h de mesures&#x202f;; les heures de maintenance sont exclues, et ce qui est annoncé est déduit.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Testé sur l’historique au départ de %1 jours&#xa0;: la bande à 90&#xa0;% contenait %2 des heures et la bande à 50&#xa0;%, %3&#x202f;; l’erreur (perte pinball) valait %4 fois celle de «&#xa0;comme à la même heure une semaine avant&#xa0;».</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>tout cela est voulu</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>il reste %1 au-delà de ce qui est voulu</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>aucune cause n’est connue&#x202f;; comparez les comptes et les jours</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>réservations inutilisées&#xa0;: sreport impute au compte de la réservation %1 de GPU réservés et libres&#x202f;; les jobs ne les ont pas</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>lacunes&#xa0;: les mesures couvrent %1 du temps, la plus longue lacune dure %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>l’exportateur du site compte peut-être les GPU réservés comme alloués</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>les jobs ne sont connus que pour %1 du temps&#x202f;; importez ou interrogez le reste</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>unités&#xa0;: l’un vaut %1 fois l’autre, comme si l’un comptait les dies et l’autre les GPU</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>sreport impute les GPU libres d’une réservation au compte de celle-ci&#x202f;; aucun job ne les avait</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>sreport compte une tranche MIG comme un GPU et ne compte pas les partages de GPU&#x202f;; ici chacun compte pour sa fraction de GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>les GPU d’un job suspendu restent occupés et comptent&#x202f;; la durée relevée par sacct exclut ce temps</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|premier − second| / le plus grand des deux</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>jobs et mesures</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>un écart de plus de 1&#xa0;% est signalé</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>les livres du site</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>cause probable</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>fichiers importés</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>intégrale sur la période des GPU alloués aux comptes</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>somme sur les jobs des GPU physiques × facteur de leur modèle × heures écoulées dans la période</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>somme sur les jobs des GPU physiques × heures écoulées dans la période</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>secondes GPU</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>les règles de rattachement en vigueur au moment de l’usage</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>selon le décompte du site</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>taux d’allocation</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>utilisation (des GPU alloués)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>pression de la file</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>heures GPU</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>part des droits</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>unités du site</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>rapprochement</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>Les exécutions commencent plus tard&#xa0;: la borne ne connaît pas la file d’attente d’alors, et des semaines isolées peuvent s’en écarter. Elle a été jugée telle qu’elle était énoncée sept jours avant chaque job.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>L’instant du plan, %1, est dans le futur&#xa0;: on n’en sait encore rien.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Maintenance de %1 GPU&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Réservation de %1 GPU&#xa0;: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Maintenance de tous les GPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Réservation de tous les GPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (annoncé par le site).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (de federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>La borne sur les jobs de toutes tailles ne convient pas non plus&#xa0;: elle a été respectée pour %1 de %2 jobs.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>Les exécutions commencent plus tard&#xa0;: les bornes ont été jugées telles qu’elles étaient énoncées sept jours avant chaque job.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Elle vient de jobs de toutes tailles&#xa0;: la borne pour cette taille n’a été respectée que pour %1 de ses jobs, alors que %2 sont exigés.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>temps observé / temps demandé, sur les systèmes dont l’usage peut provenir</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>Attend sa première mesure</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Avant la première mesure</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>Attend sa première interrogation.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstacle&#xa0;: %1 Il reste trop peu de GPU pour toutes les exécutions à la fois. Le début et la fin en tiennent compte, la borne de l’attente non.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstacle&#xa0;: %1 Il reste trop peu de GPU pour une exécution. Le début et la fin en tiennent compte, la borne de l’attente non.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>Le début %1 n’est pas antérieur à l’échéance %2. Faites commencer le projet pilote plus tôt, ou choisissez une échéance plus tardive.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>alloués mais inactifs</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>activité de tous les GPU</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstacle : %1 Il peut rester trop peu de GPU du type demandé. Le début et la fin en tiennent compte, la borne de l’attente non.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Extrapolé : la plus longue limite de temps d’un job observé était de %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1 le %2 au plus tard (date limite : %3 au plus tard)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 à partir du %2 (date limite : %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Fréquence à laquelle les bornes d’attente ont été respectées dans les 90 derniers jours, par taille</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Jobs qui ont attendu le plus longtemps au-delà de leur borne</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Pourquoi pas «&#xa0;sbatch --test-only&#xa0;»&#x202f;? L’estimation de Slurm simule la file d’attente du moment et ignore tout des jobs qui arrivent plus tard. Lue comme borne supérieure, elle a été respectée pour 53&#xa0;% de 53 jobs sur Cedar et pour 10&#xa0;% de 58 jobs sur Narval (attentes d’un jeu de données public).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Borne médiane</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Borne QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Pires écarts</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente réelle</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fabriques</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Vues enregistrées (Ctrl+D enregistre ce que montre la fenêtre)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Promis et observé</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Aucune borne des 90 derniers jours ne peut être jugée.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>promis %1, observé %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tableau %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figure %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Ses données figurent en annexe.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Données de la figure %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Symboles&#xa0;:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Annexe&#xa0;: données des figures</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Un deux-points remplace ce qui n’a pas été observé.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Statut du rapport</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Base des droits</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Règles de rattachement</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Tous les chiffres du rapport</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Bornes des 90 derniers jours</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPU d’un job</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Borne médiane</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Médiane de la méthode publiée</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Aucun job de ces systèmes n’a été observé.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Promis et observé</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Fréquence à laquelle ont été respectées les bornes qui devaient l’être pour une partie des jobs.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>comme promis</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>Les pires écarts de ces jours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mis en file</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente réelle</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Aucun job n’a attendu plus longtemps que sa borne.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Ce que valaient les bornes</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Fiche du projet pilote&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>Besoins du projet pilote</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modèles de GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Mémoire d’un GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>au moins %1&#xa0;Go</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Part qu’il dépense</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Niveau de confiance des bornes</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Où il peut tourner</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Options, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Attente prévue</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Borne de l’attente</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Fin au plus tard</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>Heures H100</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Part restante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Aucun système n’a été demandé.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPU libres dans les 14 prochains jours</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Aucune option n’a assez de mesures pour prévoir les GPU libres.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>GPU libres à venir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>GPU libres toutes les six heures&#xa0;: le nombre prévu, et les bandes qui contiennent la moitié et les neuf dixièmes des heures.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>moins dans %1 des heures</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Comment obtenir l’accès</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Une borne est une promesse sur de nombreux jobs&#xa0;: sur cent exécutions comme celle-ci, celles qui attendent plus longtemps sont à peu près aussi nombreuses que le niveau de confiance l’admet.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>On suppose que le projet pilote est soumis par un compte nouveau sur le système, avec la durée d’une exécution comme limite de temps, dans la partition dont la borne est la plus courte.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Des exécutions successives attendent chaque fois à nouveau&#x202f;; la fin annoncée avec ce niveau de confiance additionne leurs bornes et est donc prudente.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>On ne sait rien des priorités, des limites d’un projet, ni de ce qu’un site change après la date du plan.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1&#xa0;GPU pendant %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1&#xa0;GPU pendant %2&#xa0;h, %3 exécutions à la fois</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1&#xa0;GPU pendant %2&#xa0;h, %3 exécutions l’une après l’autre</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>jobs arrivés plus tard</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>mesures arrivées plus tard</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>totaux qu’un site a redéclarés</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>une règle modifiée</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>capacité corrigée</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>une autre version du programme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>trop peu observé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b&#xa0;: rupture de série (la capacité a changé)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e&#xa0;: estimé (les droits ne sont pas convenus)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p&#xa0;: provisoire (la période n’est pas terminée)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u&#xa0;: moins de 95&#xa0;% de la période ont été observés</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>deux-points&#xa0;: non disponible</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, rapport n°&#xa0;%2, remplace le n°&#xa0;%3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, rapport n°&#xa0;%2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Provisoire&#xa0;: la période n’est pas terminée. Les chiffres vont jusqu’au jour du rapport.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Rien n’est connu de cette période&#xa0;: aucune source n’y a été observée, et aucune comptabilité n’en a été importée.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Données jusqu’au</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>heures GPU en équivalents H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>heures de GPU physiques</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Sections omises</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Cumul annuel</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Dotations qui touchent la période</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Épuisé le</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Aucune dotation de cette période n’est connue.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>Ce qui reste de %1 sur %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Droite jusqu’au terme</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Au rythme des 28 derniers jours, épuisement le %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>La moitié a démarré en</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Neuf sur dix ont démarré en</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Attentes par système</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Du moment où un job pouvait démarrer jusqu’à son démarrage. Les jobs qui attendent encore, ou ont été annulés pendant leur attente, comptent comme plus longs.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Aucune attente n’a été observée.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>aucun droit n’est connu</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Aucun usage de ce titulaire n’a été observé.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 de l’usage de tous les titulaires sur ces systèmes, droits sur %2 de leur capacité&#xa0;: rang %3 sur %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 de l’usage de tous les titulaires sur ces systèmes&#xa0;: rang %2 sur %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Rapport national&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Utilisé (comme bénéficiaire)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Payé (sur sa propre part)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Part de l’usage total</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Part des droits</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Usage par système</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% des droits</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilisation des GPU alloués</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Utilisé, payé et droits par système</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Aucun usage de GPU n’a été observé.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Non publiés, ensemble</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>tous les réseaux</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Revue de programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taux d’allocation</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pression de la file</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Part non rattachée de l’usage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alloués</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attente p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attente p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Le parc</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tous les systèmes</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>Les GPU sont des moyennes sur le temps observé. Un système qu’aucune source n’interroge n’est pas observé, ce qui ne dit rien de son usage.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Aucun système n’est connu dans ce réseau.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Rapport de site&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>À qui cela a profité</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Qui a payé</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Par mode d’accès</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Par partition</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Comptes par heures GPU</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPU au fil du temps</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Les états des GPU n’ont pas été observés&#xa0;: aucune source ne les mesure.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Dotations et restes</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Proches de leur terme (moins de 60 jours)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>Ce qu’il faut améliorer dans la télémétrie</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>États des GPU</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Aucune source ne mesure quels GPU sont alloués, libres ou hors service&#xa0;: ajoutez un exportateur Slurm ou slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Aucun exportateur n’indique l’activité des GPU&#xa0;: ajoutez l’exportateur DCGM ou AMD aux sources.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Aucune source n’indique, par compte, quels jobs attendent.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Aucune comptabilité des jobs n’est connue&#xa0;: importez sacct ou ajoutez slurmrestd avec slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Comptes non rattachés</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Aucune règle ne rattache %1 de l’usage&#xa0;: rattachez ses comptes dans federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>%1 de ses %2 interrogations des dernières 24 heures ont échoué. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Rien&#xa0;: toutes les familles de chiffres sont là, et tous les comptes sont rattachés.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>règles de la fédération simulée</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>version du %1, %2 règles</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 règles</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Délivrés (alloués et actifs)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alloués, non actifs</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Alloués (activité non mesurée)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>Le parc&#xa0;: GPU par état</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>GPU en moyenne sur la période pour les %1 systèmes observés&#x202f;; %2 n’ont pas été observés.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPU par état au fil du temps</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>GPU en moyenne pour chaque tranche de temps&#x202f;; ce qui n’a pas été observé est hachuré.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Taux d’allocation par heure de la semaine</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>Moyenne de chaque heure sur les semaines de la période.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Arrêts, maintenance et temps sans données</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Hors service&#xa0;: un dixième des GPU ou plus étaient à l’arrêt. Maintenance&#xa0;: l’arrêt d’autant de GPU était planifié. Pas de données&#xa0;: personne n’a observé le système, qui a pu fonctionner.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Aucun arrêt ni aucun temps sans données n’a été observé.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>% de la part de l’Union</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Modes d’accès et leurs plafonds</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modes d’accès</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>Ce que l’Union a payé pendant la période, rapporté aux heures GPU auxquelles elle y avait droit. Un plafond peut valoir sur une durée plus longue que cette période.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Utilisé (heures GPU)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Somme sur les jobs de leurs GPU × heures écoulées dans la période. Un job qui franchit une limite de la période y est coupé&#x202f;; un job encore en cours compte jusqu’à sa dernière observation&#x202f;; un job suspendu garde ses GPU et compte. Là où aucune comptabilité n’est connue, l’intégrale des GPU alloués aux comptes.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Un GPU physique&#xa0;: là où le Slurm d’un site compte les dies d’un GPU, deux dies n’en font qu’un. Une tranche MIG compte pour ses tranches de calcul rapportées à celles de son GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Bénéficiaire et payeur</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>L’État dont les utilisateurs profitent, et le titulaire dont la part paie. Un projet d’un État sur du temps de l’Union relève des droits de l’Union et bénéficie à cet État. L’usage non rattaché a sa propre ligne.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Capacité × fraction du titulaire, intégré sur la période jusqu’au jour du rapport. Comparé à ce que le titulaire a payé.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>GPU alloués / (capacité − hors service − arrêt planifié), jamais au-dessus de 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>Fraction du temps GPU alloué pendant laquelle le GPU était actif, telle que son exportateur la mesure&#x202f;; inconnue là où un site n’en expose aucun.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPU demandés par les jobs en attente × limites de temps / GPU disponibles&#xa0;: heures de travail qui attendent chaque GPU. Une borne supérieure, car les jobs finissent avant leur limite.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Démarrage − éligibilité, quantiles selon Kaplan et Meier, les jobs qui attendent encore comptant comme observations censurées.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Temps observé / temps demandé.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>Les heures GPU entières d’un tableau sont arrondies de sorte que ses parties donnent son total (plus grand reste)&#x202f;; un même chiffre peut donc différer de un entre deux tableaux. Les fichiers CSV, XLSX et JSON ont la précision complète.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>fichiers importés</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Équivalents H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Pour combien de H100 compte un GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modèle de GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Aucun facteur n’est connu.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Sources des données, par système. Règles de rattachement&#xa0;: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>Les comptes sont nommés, les personnes jamais&#xa0;: le programme n’enregistre ni noms d’utilisateur, ni noms de job, ni chemins.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Usage par système et mode d’accès</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Utilisé comme bénéficiaire</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Douze mois</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Utilisé et payé par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Usage par mois</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 mois sur %2 ont été observés pour moitié ou plus.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Du temps écoulé jusqu’ici, trop peu est connu pour dire ce qui reste de l’ensemble.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>Ce qui reste des dotations</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>Ce qui reste des droits</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Perdu aux remises à zéro</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Perdu aux remises à zéro, dans l’unité du site</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>Règle du site</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Rien n’a été perdu lors d’une remise à zéro.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>À qui cela a profité, et qui a payé</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Qui a payé l’usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>À qui a profité ce qui a été payé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>D’un projet qui profite à plusieurs États, la part de ce titulaire.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programmes ayant accordé l’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Usage par titulaire et système</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Utilisé par bénéficiaire et système</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>À qui cela a profité, quel que soit le payeur. Est non rattaché ce qu’aucune règle ne rattache. La dernière ligne indique quelle part de chaque système a été observée.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>avec Fast Lane, au plus 10&#xa0;% de la part de l’entreprise commune</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>avec Playground, au plus 10&#xa0;% de la part de l’entreprise commune</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>au plus 30&#xa0;% de la part de l’entreprise commune&#x202f;; temps commercial au plus 20&#xa0;% du temps de l’Union</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>au plus 25&#xa0;% de la part de l’entreprise commune</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Usage par mode d’accès</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Tout l’usage par mode d’accès</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>Payé par l’Union, par mode d’accès</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Plafonds des modes d’accès, selon le catalogue de la fédération&#xa0;:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Usage par type d’organisation et programme</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Par type d’organisation</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Par programme ayant accordé l’accès</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alloués mais inactifs</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Systèmes par heures GPU allouées mais inactives</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>Sur le temps observé. Les systèmes qui ne mesurent pas l’utilisation ne figurent pas dans le tableau.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Aucun système ne mesure l’activité de ses GPU.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Arrêts, maintenance et capacité</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Capacité à partir de cette date</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Changements de capacité pendant la période</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>La capacité d’aucun système n’a changé.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Couverture par système et semaine</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 semaines-système sur %2 ont été observées à 95&#xa0;% ou plus.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Lacunes de plus d’un jour</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Temps pour lequel ni jobs ni mesures ne sont connus.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Aucun système n’est resté sans observation plus d’un jour.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Usage non rattaché</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Part de l’usage du système</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Usage qu’aucune règle ne rattache</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Tout l’usage observé est rattaché à un titulaire par une règle.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>les livres du site</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>% du plus grand</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>Le même usage, connu par deux voies</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Heures de GPU physiques, sur le temps connu par les deux voies. Un écart de plus de 1&#xa0;% mérite une question au site.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>L’usage d’aucun système n’est connu par deux voies.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Déclaré avant</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Déclaré maintenant</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Totaux que des sites ont redéclarés</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Redéclaré le</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Heures de GPU physiques de la comptabilité propre du site, qui donnait auparavant un autre total pour le même temps.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Aucun site n’a redéclaré un total de cette période.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>Ce qui n’a pas été observé est une lacune et jamais zéro. La couverture est le temps dont les données sont connues, rapporté au temps demandé&#x202f;; sur plusieurs systèmes, elle est pondérée par leurs GPU. Un chiffre observé à moins de la moitié n’est pas publié.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Petite ou moyenne entreprise</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande entreprise</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrés</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarrés</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Attentes par type de job</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU du job</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Nouveaux venus, comme les start-up&#xa0;: comptes qui n’avaient utilisé aucun GPU pendant 14 jours, jusqu’à ce qu’ils aient utilisé 100 heures GPU.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Nouveaux venus&#xa0;: la moitié a démarré en</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Nouveaux venus&#xa0;: neuf sur dix ont démarré en</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Nouveaux comptes</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (partie %2 sur %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>Les attentes les plus longues ont été celles de %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Interrogations en retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>La source est interrogée toutes les %1, et 95 interrogations sur 100 ont commencé dans les %2 suivant la précédente&#x202f;; la plus longue pause a été de %3. Interrogez-la moins souvent, ou cherchez ce qui retarde ses réponses.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>Usage le plus élevé en %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>Ce qui n’a pas été utilisé avant une remise à zéro et que la règle du site ne reporte pas.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>En tête&#xa0;: %1 avec %2 de tout l’usage.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Les chiffres d’une période où la capacité a changé sont des ruptures de série.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Cet usage ne compte pour aucun titulaire tant qu’une règle de federation.toml ne rattache pas ses comptes.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Les trois premiers sur %1 ont %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Épuisée le %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminée le %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Trop peu des 28 derniers jours est connu pour dire quand elle sera épuisée.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Au rythme des 28 derniers jours, pas d’épuisement avant le terme.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>«&#xa0;Utilisé&#xa0;» et «&#xa0;Reste&#xa0;» portent sur toute la durée de la dotation jusqu’au jour de ce rapport, en heures de GPU physiques. Le jour d’épuisement d’une dotation suppose le rythme des 28 derniers jours&#x202f;; il n’est pas indiqué si elle n’est pas épuisée avant son terme ou si trop peu est connu.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>L’utilisation est celle de tous les jobs du système. Pour un système absent du tableau, aucun usage n’a été observé et aucun droit n’est connu.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Base des droits d’un titulaire</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Convenu&#xa0;: déclaré par les parties. Estimé&#xa0;: déduit des contributions publiées. Hypothétique&#xa0;: une supposition du fichier de la fédération jusqu’à la publication d’un chiffre&#x202f;; ses parts des droits sont des exemples, pas des résultats.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Uniquement %1, avec %2 de tout l’usage.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Pour %1, ni la taille ni l’usage ne sont connus.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Chaque borne a été établie d’après ce qui était connu quand le job est entré dans la file, puis comparée à son attente réelle. Les bornes respectées pour moins de %1 des jobs ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Aucune règle ne rattache certains de ses comptes : rattachez-les dans federation.toml. Trop peu a été observé pour dire combien ils utilisent.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Rapport national</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Revue de programme</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Rapport de site</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU physiques</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Équivalents H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Code de rédaction UE</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>Code de rédaction interinstitutionnel de l’UE&#xa0;: États dans l’ordre protocolaire, Grèce notée EL</translation>
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
        <translation>Un mois (2026-10), un trimestre (2026-Q3), une année, ou DU..AU (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Dernier mois complet</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Dernier trimestre complet</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Dernière année complète</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;». Choisissez-en un dans la liste, ou un autre nom de la liste IANA, par exemple America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période. Écrivez un mois (2026-10), un trimestre (2026-Q3), une année (2026), ou DU..AU (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Aucun système n’est encore interrogé&#xa0;: ajoutez d’abord une source.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>«&#xa0;%1&#xa0;» porte sur un titulaire, un réseau ou un système qui n’est plus connu. Choisissez-en un autre et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Annulé. «&#xa0;Actualiser&#xa0;» établit le rapport.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Quel rapport</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Texte et sections</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Figés et publiés</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Établit le rapport d’après ce qui est connu maintenant</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Conserve le rapport avec ses chiffres et commentaires tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Le rapport est en cours de préparation.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1</numerusform>
            <numerusform>%n fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Modifier la règle %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Essai sur les 30 derniers jours</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Faites glisser la ligne en tirets, ou déplacez-la avec Haut et Bas. Rouge&#xa0;: la règle se déclenche. Hachuré&#xa0;: trop peu a été observé, ce qui ne déclenche rien et ne met fin à rien.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
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
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Marge de fin d’alerte</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pendant combien de temps</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Indicateur</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>&amp;Se déclenche si</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Sans inter&amp;ruption pendant</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Marge de fin d’alerte</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Fin de la &amp;dotation d’ici</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>below</source>
        <translation>sous</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Prem&amp;ier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>«&#xa0;*&#xa0;» remplace des caractères quelconques&#xa0;: %1 désigne chaque compte dont le nom commence par %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>Comp&amp;tes</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Nommez d’abord un compte</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>Le dernier jour précède le premier&#xa0;: choisissez-en un plus tardif</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Affiché dans le graphique</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>Essai sur les 30 derniers jours…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>Il n’y a rien que cette règle surveillerait actuellement.</translation>
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
        <translation>Enregistrer en fichiers</translation>
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
        <translation>CSV, un fichier par tableau…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Tous…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>La vue de ce nom sera remplacée.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>&amp;Conserver ce plan</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Supprime le scénario dont la colonne est choisie</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Plans conservés côte à côte, une colonne chacun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1&#xa0;: attend au plus %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1&#xa0;: pas de borne</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULÉ</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Peuvent l’accueillir</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Meilleure option</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>Fin de la meilleure</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planifié le</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Conservez un plan sous un nom, changez le besoin, et conservez-en un autre&#xa0;: ils figurent alors ici côte à côte.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Personnalisée…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n fabrique d’IA</numerusform>
            <numerusform>%n fabriques d’IA</numerusform>
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
        <translation>Tous les modes</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Résumé en première page</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Inclure ou non cette section dans le rapport</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Commentaire sous la section</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Commentaire sous «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>trop peu observé</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (observé à %2)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Trop peu observé pour conclure&#xa0;: couverture %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Couverture %1&#xa0;: une partie de la période n’a pas été observée</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Couverture %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>«&#xa0;?&#xa0;»&#xa0;: moins de la moitié de la période a été observée.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>«&#xa0;*&#xa0;»&#xa0;: moins de 95&#xa0;% de la période ont été observés.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>&#x202f;; tant qu’il est illisible, la version du %1 reste en vigueur</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>la règle du compte %1 a été modifiée depuis son écriture&#x202f;; retirez-la à la main</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>il est illisible&#x202f;; corrigez-le d’abord à la main</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n non rattaché</numerusform>
            <numerusform>%n non rattachés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>il y a déjà une source nommée %1&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 est l’un des systèmes que sert la source %2&#x202f;; modifiez cette entrée et ses systèmes à la main</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>un autre programme écrit ses interrogations dans ce cache, et celui-ci ne fait que le lire&#x202f;; fermez d’abord l’autre</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>la source %1 n’existe plus</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Définie par --language sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU physiques</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Équivalents H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Compter les &amp;GPU en</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Histori&amp;que à récupérer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>Pour chaque source ajoutée ici.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>Pour chaque source ajoutée ici. sources.toml fixe les jours de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Taille du cache</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>Signaler les &amp;alertes par des notifications du bureau</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Durée de conservation des mesures</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Réglages…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Compter les GPU en</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPU physiques</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Équivalents H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Quitter la simulation</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Raccourcis…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>À propos de Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Titulaires et leurs totaux</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>Heures GPU par titulaire et système</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 des heures GPU</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 selon les règles propres du site</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>Utilisé comme payeur&#xa0;: %1, soit %2 des droits de %3 à ce jour</translation>
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
        <translation>Base&#xa0;: convenu</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Base&#xa0;: estimé</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Base&#xa0;: hypothétique</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>Contenu de la page</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>États et systèmes</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tableau d’usage</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Rattacher…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Comptes qu’aucune règle ne rattache à un titulaire</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Qui a utilisé quel système</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>Contenu de la matrice</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Part d’usage</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% des droits</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Unités du site</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Aucune source n’indique quels comptes utilisent les GPU pendant cette période. Une source Slurm le fait, ou un exportateur avec les GPU par compte, ou des fichiers de comptabilité importés.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>comme bénéficiaire</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>comme payeur</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n système n’a indiqué aucun usage par compte pendant cette période&#xa0;: %1</numerusform>
            <numerusform>%n systèmes n’ont indiqué aucun usage par compte pendant cette période&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n système a été observé et personne ne l’a utilisé&#xa0;: %1</numerusform>
            <numerusform>%n systèmes ont été observés et personne ne les a utilisés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Exclus, faute d’équivalent H100 connu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Suspendre l’interrogation</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation en cours…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Interroge la source une fois de plus, en dehors de son rythme habituel.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Reprendre l’interrogation</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Elle est de nouveau interrogée à l’intervalle fixé.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Elle n’est plus interrogée tant que vous ne reprenez pas l’interrogation ou que le programme n’est pas relancé. Ce qui n’est pas interrogé est une lacune.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Modifier une source</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nom&#xa0;: donnez un nom à la source pour l’ajouter&#x202f;; un test n’en demande pas.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Abandonner les modifications&#x202f;? Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Abandonner la saisie&#x202f;? La source n’est pas encore ajoutée.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Les fichiers ne contiennent qu’une partie des jobs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystème</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Nom du s&amp;ystème</translation>
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
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Fuseau &amp;horaire des fichiers</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>D’un seul compte, par exemple&#xa0;: ils ne couvrent alors aucun temps.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>E&amp;xportateur</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’utili&amp;sateur</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>Em&amp;placement</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>Le jeton circule sans chiffrement&#xa0;: quiconque écoute en chemin peut s’en servir. Utilisez https:// sauf si le réseau est de confiance.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichier de CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Certificat client</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Dossier où les fichiers sont déposés</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Fichier contenant le jeton</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Mon propre système…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir ou VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Une page de métriques (texte OpenMetrics ou Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Un dossier de fichiers de comptabilité</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Une variable d’environnement</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Une commande qui l’affiche</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Le coller ici</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>celui du système, si vide</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>&amp;Le jeton</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>est conservé dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>chemin d’un fichier de mode 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>Le nom reste&#xa0;: ce qui a été enregistré de la source le porte.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL&#xa0;: elle contient un espace.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL&#xa0;: faites-la commencer par https:// ou http://, comme https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL&#xa0;: seuls https:// et http:// peuvent être interrogés, pas %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL&#xa0;: elle ne peut pas être lue (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL&#xa0;: le nom de l’hôte manque après %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL&#xa0;: n’y mettez ni utilisateur ni mot de passe&#x202f;; ils ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Jeton&#xa0;: il contient un espace&#x202f;; un jeton n’en a pas.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Dossier&#xa0;: donnez son chemin complet, à partir de /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Fuseau horaire&#xa0;: «&#xa0;%1&#xa0;» n’existe pas. Europe/Helsinki en est un.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>À déterminer en interrogeant</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>Li&amp;mites, et étendue de l’historique</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Délai d’expi&amp;ration</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Pour une réponse entière&#x202f;; jamais plus long que l’intervalle.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Nom&amp;bre max. de séries</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Une réponse qui en apporte davantage pour un système échoue, et ce qui était connu reste.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>N&amp;ombre max. de comptes</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Histori&amp;que à récupérer</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Étendue de l’historique demandée là où le cache n’en a pas.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Inter&amp;valle des mesures de l’historique</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>Écart entre les mesures de l’historique.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>celui des interrogations</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>un service Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>un Prometheus, ou ce qui répond comme lui</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>une page de métriques</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>un dossier de fichiers de comptabilité</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>combien de GPU il y a</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>lesquels sont alloués</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>leur activité</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>qui les utilise</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>ce qui est en attente</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>quels jobs ont été exécutés</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>L’adresse répond, et demande qui vous êtes. L’étape suivante est celle des identifiants&#x202f;; ensuite, un nouvel essai est fait.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Trouvé&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1&#xa0;GPU d’après le décompte de la source</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Elle indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Elle n’indique pas&#xa0;: %1. Une autre source du même système peut le faire.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>Le catalogue n’indique pas combien de GPU compte %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>Le catalogue indique %1&#xa0;GPU pour %2&#x202f;; la source ne dit pas combien il y en a.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>Le catalogue indique %1&#xa0;GPU pour %2&#x202f;; la source en indique %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Les deux concordent.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>C’est %1 de moins.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>C’est %1 de plus.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Vérifiez qu’il s’agit de ce système, ou d’une partie de celui-ci.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Tous les champs à la fois…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Ajouter d&amp;es identifiants…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Où elle se trouve</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · Votre identité</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · De quel système il s’agit</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Test</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>L’adresse du Prometheus, du service Slurm REST ou de la page de métriques d’un site, telle que vous l’ouvririez dans un navigateur. L’étape suivante détermine de quoi il s’agit&#x202f;; rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Un jeton pour Slurm ou de type bearer, accompagné d’un nom d’utilisateur pour l’authentification de base, ou un certificat client.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Le système du catalogue que décrit la source. Le plus probable est choisi.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nom&#xa0;: il existe déjà une source nommée %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Abandonner la saisie&#x202f;? La source n’est pas encore ajoutée.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>La source ne l’accepte pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Aucun système du catalogue n’a un nombre de GPU comparable.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Elle répond aux interrogations telles qu’elles seront faites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>Les fichiers qui arrivent dans le dossier sont désormais lus comme %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>%1 est désormais interrogée toutes les secondes (%n&#xa0;s). Son historique, si elle en a un, est récupéré entre-temps&#x202f;; la page Sources montre où cela en est.</numerusform>
            <numerusform>%1 est désormais interrogée toutes les %n&#xa0;s. Son historique, si elle en a un, est récupéré entre-temps&#x202f;; la page Sources montre où cela en est.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>Son jeton est dans le trousseau de clés du bureau.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>Son jeton est dans le fichier %1, que vous seul pouvez lire.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore observée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>Le jeton circule sans chiffrement (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Écart entre les jobs, les mesures et les livres du site sur les 7 derniers jours&#x202f;; signalé au-dessus de 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 interrogations et %2 échecs dans les dernières 24 heures</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Mesures par minute</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Écart, 7&#xa0;j</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
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
        <translation>mesures</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>les livres du site</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 et %2 des 7 derniers jours diffèrent de %3&#xa0;: voir reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 et %2 des 7 derniers jours diffèrent de %3, ce qui est voulu</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 et %2 des 7 derniers jours concordent à %3 près</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Rien n’est encore surveillé. Ajoutez une source&#xa0;: un Prometheus, un service Slurm REST ou une page de métriques d’un site que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Sources et résultat de leurs dernières interrogations</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Elle n’a pas encore été interrogée.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Elle répond comme il faut.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>dernière réponse&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n interrogation dans les dernières 24 heures</numerusform>
            <numerusform>%n interrogations dans les dernières 24 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>dont %n a échoué</numerusform>
            <numerusform>dont %n ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>récupération de son historique arrêtée</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>récupération de son historique en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>son jeton circule sans chiffrement&#xa0;: utilisez https:// sauf si le réseau est de confiance</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Récupérer l’historique</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Arrêter la récupération de l’historique</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Supprimer une source</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Ne plus interroger %1&#x202f;? Ce qui en a été enregistré reste.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Ne plus interroger</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>les mesures de son système occupent %1 du cache</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, environ %2 de plus par an</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>somme %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>observé à %1</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Pas encore de source&#xa0;: %n système</numerusform>
            <numerusform>Pas encore de source&#xa0;: %n systèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>%n ligne de plus&#xa0;: elle est dans le fichier CSV</numerusform>
            <numerusform>%n lignes de plus&#xa0;: elles sont dans le fichier CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>Ce que la règle aurait fait</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Rien n’en est connu pour les 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Elle se déclenche une fois ici.</numerusform>
            <numerusform>Elle se déclenche %n fois ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>trop peu observé</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 pays. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Accueille une fabrique d’IA</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>A une antenne de fabrique d’IA</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>comparé au %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alloués, activité inconnue</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>observé en partie</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1&#xa0;: %2 en moyenne</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Pas de données pendant %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>moyenne sur %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, incomplet</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, maximum</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, du plus bas au plus haut</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>pas de données, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Équivalents H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>Ce qui est attribué à un État</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Bénéficiaire&#xa0;: ce que les utilisateurs de l’État ont utilisé. Payeur&#xa0;: ce qui a été dépensé de la part de l’État.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Afficher de nouveau toute la période (0 sur un graphique, ou double-clic)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Chaque GPU est pondéré par le facteur de son modèle. Cliquez pour les GPU physiques.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Tous les chiffres ici viennent d’une simulation, aucun d’un site réel.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Aller à une fabrique, un État, une page ou une action (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Tous les modes</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, agrandi</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>afficher de nouveau toute la période</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>Unités propres des sites</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Heures GPU physiques</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Équivalents H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Petite ou moyenne entreprise</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande entreprise</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>hypothétique</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>jobs</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>jobs et mesures</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
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
        <translation>Modèle de GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Heures GPU</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h équivalents H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alloués mais inactifs</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Dans l’unité du site</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Part d’usage</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté d’après</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Droits à ce jour</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>% des droits</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 secondes GPU</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Cliquez pour voir le calcul.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>Heures GPU, groupées selon le choix</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 en tout, sur %n ligne</numerusform>
            <numerusform>%1 en tout, sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Aucun usage par compte n’a été observé pendant cette période.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Exclus, faute d’équivalent H100 connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>Les partages de GPU (gres/shard, gres/mps) comptent pour rien, car personne n’indique combien en a un GPU&#xa0;: %1. Donnez au système shards_per_gpu ou mps_per_gpu dans federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Les tranches MIG sans modèle de GPU peuvent venir de plusieurs modèles et comptent comme une tranche du premier&#xa0;: %1. Donnez son modèle à la capacité du système, ou un [[gpu_type]] à ses types, dans federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Les droits sont omis, car le filtre ne montre qu’une partie de ce que chaque payeur a payé.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu (%2).</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Enregistrer cette vue…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Copier un lien vers cette vue</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Ouvrir un lien ou un fichier…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue enregistrée pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Vues…	Ctrl+Maj+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Un lien vers la vue est copié. La personne qui l’ouvre voit la même page, la même période et les mêmes filtres, à partir de ce que connaît son propre programme.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Enregistrer la vue dans un fichier</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vues (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>%1 ne contient aucune vue.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>Le fichier contient %n&#xa0;vue&#x202f;; voici la première.</numerusform>
            <numerusform>Le fichier contient %n&#xa0;vues&#x202f;; voici la première.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Les vues enregistrées n’ont pas pu être lues&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Rien n’a été modifié. Corrigez ou supprimez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Les vues n’ont pas pu être enregistrées dans %1 (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme est en train d’y écrire</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>agrandi sur %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Aucune vue enregistrée pour l’instant. Ctrl+D enregistre ce que montre la fenêtre&#xa0;: page, période, filtres et agrandissement.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Ouvrir un l&amp;ien ou un fichier…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Qui attend combien de temps</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Attentes par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPU du job</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Attentes des jobs devenus éligibles pendant cette période</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Attente p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Attente p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrés</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Encore en attente</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>La moitié des jobs attend moins</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Neuf jobs sur dix attendent moins</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>à partir du moment où ils pouvaient démarrer&#x202f;; jobs encore en attente compris</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Aucun job devenu éligible pendant cette période n’est connu ici. Une source Slurm, ou des fichiers de comptabilité importés, les font connaître.</translation>
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
        <translation>Les fabriques d’IA européennes sont-elles utilisées, par qui, et où cela coince-t-il&#x202f;? Rien n’est encore surveillé.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Explorer une fédération simulée</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Toutes les fabriques du catalogue avec trente jours de jobs inventés, servis sur cet ordinateur dans les formats propres aux sites. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Ajouter votre première source</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Un Prometheus, un service Slurm REST ou une page de métriques d’un site que vous avez le droit de lire. Un test indique ce qui a été trouvé avant que rien ne soit conservé.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Ajouter une source…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>admet payer, beneficiary, system, account, mode, partition, organisation et model&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>heures GPU, selon tout découpage</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (des GPU)&#x202f;; plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>fuseau horaire dans lequel les périodes sont découpées et les dates comprises</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>admet hour, day, week, month et quarter&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>une ligne par heure, jour, semaine, mois ou trimestre (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>GPU physiques, ou équivalents H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>un système, par son identifiant</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>Les heures GPU sont celles de GPU physiques. Là où le Slurm d’un site compte les dies d’un GPU
(LUMI&#xa0;: deux), elles sont d’autant inférieures aux sommes de sacct et sreport&#x202f;;
site_units est dans l’unité du décompte du site.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>Ce qu’il faut demander à un site, FROM et TO sous la forme 2026-10-01&#xa0;:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>quels fichiers ont été importés, et ce qu’ils ont donné</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>retirer tout ce qu’un fichier disait&#xa0;: jobs, totaux et le temps qu’il couvre</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>quel fichier, selon la numérotation de import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>reprendre la comptabilité de fichiers reçus</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>nature des fichiers</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>les fichiers</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>système dont ce sont les jobs, par son identifiant</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>le --format de sacct, si le fichier n’a pas d’en-tête</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>le --delimiter de sacct, si ce n’est pas |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>même si le fichier nomme un autre cluster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>les fichiers ne contiennent qu’une partie des jobs (d’un compte)&#xa0;: ils ne couvrent aucun temps</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>fuseau horaire des heures dans les fichiers (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>avec --to&#xa0;: la fenêtre demandée au site, alors entièrement couverte</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>sa fin, non incluse</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>pour swf, qui ne compte pas les GPU</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>faire un nouveau cache de ce qui est lisible d’un cache endommagé, et dire ce qui manque&#x202f;; le fichier endommagé reste tel quel</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>le nouveau fichier&#x202f;; rien ne doit encore se trouver à cet endroit&#x202f;; par défaut&#xa0;: à côté du cache</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>une copie antérieure de ce cache, pour ce qui est illisible</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>ce qui est rattaché où, par quelle règle, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>lister toutes les versions des règles qui ont été en vigueur&#xa0;: quand elles sont arrivées, qui les a changées et pourquoi</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>Les règles sont dans federation.toml&#x202f;; «&#xa0;factoryfloor example federation&#xa0;» en affiche un avec toutes les clés.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>les mêmes heures GPU selon les jobs, selon les mesures et selon les livres du site</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>fuseau horaire dans lequel les dates sont comprises</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>comparer chaque cumul aux jobs dont il est fait, et chercher si le fichier est endommagé</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>refaire les cumuls</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>copier le cache, même pendant qu’il est écrit</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>la copie&#x202f;; rien ne doit encore s’y trouver</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>afficher les règles d’alerts.toml, leur état et ce qui s’est déclenché</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>ce qui s’est déclenché ces 30 derniers jours, au lieu des règles</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>dire à quelle fréquence une règle se serait déclenchée, et quand</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>la règle, par son identifiant</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>jours d’historique</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>la fenêtre sur la fédération simulée</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>jours d’historique simulé</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>graine de la simulation</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>sans fenêtre&#xa0;: afficher le parc en tableau à chaque pas</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>servir les agrégats de ces systèmes en OpenMetrics, par exemple sur 127.0.0.1:9417&#x202f;; aucun utilisateur et aucun job n’y figure</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>avec --publish&#xa0;: un fichier de mode 0600 contenant le jeton bearer à envoyer</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>avec --publish&#xa0;: servir en TLS, avec cette chaîne de certificats PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>la clé PEM du certificat</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>récupérer l’historique d’un système auprès de ses sources, aussi loin soit-il&#x202f;; ce qui est déjà là n’est pas redemandé</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>le système, par son identifiant</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>début (ISO 8601, ou 7d pour il y a sept jours)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>fin, non incluse&#x202f;; par défaut&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>une mesure par pas de temps de cette durée, au moins 1s&#x202f;; par défaut&#xa0;: aussi souvent que la source est interrogée</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>décoder une réponse et dire ce qu’elle contient, ou quelle ligne ou quel champ est faux</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>un fichier, ou une URL à récupérer</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>ce que cela devrait être</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>afficher ce que contiennent le cache et le catalogue</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>ce qu’il faut afficher</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>un titulaire&#xa0;: EU, ou le code d’un État</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>admet&#xa0;: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>une métrique, par son nom</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>une ligne par pas de temps de cette durée</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>attentes&#xa0;: par titulaire, mode d’accès ou taille du job</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>afficher un federation.toml, sources.toml ou alerts.toml avec toutes les clés, expliquées</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>quel fichier</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>doit être postérieur à --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report et show affichent ce qui était connu alors&#x202f;; les autres commandes et la fenêtre travaillent sur ce qu’il y a maintenant</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>la fenêtre, show, usage, attribution, reconcile, verify, backtest, plan et alerts lisent la fédération simulée&#x202f;; les autres commandes travaillent sur les fichiers et sur le cache</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>seuls show floor et show shares pondèrent les GPU par leur modèle</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor&#xa0;: capacité et usage des fabriques d’IA européennes</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>afficher cette aide, puis quitter</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>afficher la version, puis quitter</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>répertoire de federation.toml, sources.toml et alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>le fichier SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>langue des textes, par exemple fr</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>afficher ce qui était connu alors</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>sur la fédération simulée au lieu du cache&#xa0;: la fenêtre, ou toute commande qui lit, par exemple «&#xa0;factoryfloor --demo show floor&#xa0;»</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>avec --demo&#xa0;: jours de son historique</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>journaliser sur stderr ce que fait le programme&#x202f;; QT_LOGGING_RULES choisit, par exemple «&#xa0;factoryfloor.feeds=true&#xa0;»</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>interroger et enregistrer sans fenêtre, jusqu’à SIGINT ou SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>interroger chaque source une fois, puis quitter</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>avec --once&#xa0;: récupérer aussi l’historique des sources (backfill_days), et quitter quand il est là</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>admet </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>attend une heure telle que 2026-11-22T08:00:00Z, une date, ou 7d pour il y a sept jours&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>une période par son nom, par exemple last-month, this-quarter ou last-30d, à la place de --from et --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>début (ISO 8601, ou 7d pour il y a sept jours)&#x202f;; par défaut&#xa0;: minuit, trente jours avant la fin</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>attend un nom tel que Europe/Helsinki&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>attend une durée telle que 15m, 1h ou 1d&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>format d’affichage</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>admet pdf, html, xlsx, csv, json, deic et apel&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>admet pdf, html, xlsx, csv et json&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>papier d’impression du PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json&#x202f;; plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json&#x202f;; deic (données d’usage nationales du Danemark) et apel (résumés pour EGI)&#x202f;; plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>nom du site dans GOCDB, pour apel (l’identifiant du système)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>identifiant que DeiC a donné au centre, ou à une partie de celui-ci, pour deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>dossier où écrire&#x202f;; par défaut&#xa0;: un seul fichier html ou json sur stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>nomme le dossier des fichiers&#x202f;; seul html ou json, isolément, va sur stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (par défaut), last-quarter, last-year, ou DU..AU</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>fuseau horaire dans lequel la période est découpée (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>selon l’usage de la langue, ou selon le Code de rédaction de l’UE&#xa0;: États dans l’ordre protocolaire, Grèce notée EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>un résumé pour la première page</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>attend SECTION=TEXTE&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>un texte sous une section&#x202f;; autant de fois qu’il y a de sections</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>sections à omettre, séparées par des virgules</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>ce qu’un titulaire a utilisé et payé, par rapport à ses droits</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>toutes les fabriques côte à côte</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>un réseau, par son identifiant&#x202f;; par défaut&#xa0;: tous</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>un système</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>numéro du rapport, tel que «&#xa0;report list&#xa0;» l’affiche</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>conserver pour toujours un rapport tel qu’il est maintenant, et afficher son numéro</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>les rapports figés et publiés</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>un rapport figé sous forme de fichiers&#xa0;: toujours les mêmes chiffres</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>marquer un rapport figé comme publié</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>quels chiffres diffèrent aujourd’hui d’un rapport figé, et pourquoi&#x202f;; code de sortie 1&#xa0;s’il y en a</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>écrire un timer systemd qui établit un rapport régulièrement</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (mois), quarter (trimestre) ou year (année)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>jour du mois qui suit la période, de 1 à 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>son nom, tel que «&#xa0;report definition list&#xa0;» l’affiche</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>choix pour un rapport sous un nom, à réutiliser</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>les choix nommés</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>conserver des choix sous un nom&#x202f;; ceux du même nom sont remplacés</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>sous lequel ils seront réutilisés</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>le rapport de choix nommés, sous forme de fichiers</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>de la fédération simulée</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>conserver pour toujours le rapport de choix nommés, et afficher son numéro</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>oublier des choix nommés</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>un rapport achevé, sous forme de fichiers</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>sous forme de page de manuel</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>sous forme de script de complétion pour un shell</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE SORTIE</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Sans commande, la fenêtre s’ouvre. Les données vont sur la sortie standard, les messages sur la sortie d’erreur standard. Les options ci-dessous peuvent se placer avant ou après la commande.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>où interroger&#x202f;; «&#xa0;factoryfloor example sources&#xa0;» affiche toutes les clés</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>qui compte pour qui&#x202f;; «&#xa0;factoryfloor example federation&#xa0;» affiche toutes les clés</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>ce qui a été observé&#xa0;: mesures, jobs et résultat de chaque interrogation</translation>
    </message>
    <message>
        <source>done</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>la réponse est non, ou il y a eu un échec&#x202f;; la sortie d’erreur standard dit pourquoi</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>la ligne de commande est incorrecte</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Aucun job demandant des GPU n’est entré dans la file pendant cette période.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Aucun système du réseau n’a été demandé.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>rejouer l’historique d’un système&#xa0;: à quelle fréquence les bornes d’attente ont été respectées</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>juger les jobs entrés dans la file à partir d’ici (tous les jobs antérieurs sont connus)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>la fin de cette période, non incluse (maintenant)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>attend un nombre supérieur à 0.5 et inférieur à 0.999&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>à quelle fréquence une borne doit être respectée (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, ou qbets, la méthode publiée&#x202f;; par défaut&#xa0;: les deux, et ours avec --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>une ligne par job</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>qualité de la prévision des GPU libres, à la place des attentes</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Chaque borne est établie d’après ce qui était connu quand le job est entré dans la file&#xa0;:
les jobs qui avaient alors démarré ou fini, et le temps que d’autres avaient attendu.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>n’admet que </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>où et quand un projet pilote peut tourner</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPU simultanés, dans chaque exécution</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>heures d’une exécution</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>nombre d’exécutions (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>toutes les exécutions à la fois&#x202f;; sinon l’une après l’autre</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>modèles de GPU qui conviennent, par exemple H100,GH200 (indifférent)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>Go de mémoire qu’un GPU a au moins</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>la première exécution commence alors ou plus tard (maintenant)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>systèmes de ce réseau (tous)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>ces systèmes, par exemple lumi,alps (tous)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>titulaire dont il dépense la part</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>le mode d’accès (tous)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planifier avec ce qui était connu alors (maintenant)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>GPU libres dans les 14 prochains jours, heure par heure, à la place des options</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>écrire le plan sous forme de rapport dans ce dossier</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formats de la fiche, par exemple html,json&#x202f;; plusieurs séparés par des virgules (tous)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>Les partages de GPU (gres/shard, gres/mps) comptent pour rien, car personne n’indique combien en a un GPU. Donnez à ces systèmes shards_per_gpu ou mps_per_gpu dans federation.toml&#xa0;:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Les tranches MIG sans modèle de GPU peuvent venir de plusieurs modèles et comptent comme une tranche du premier. Donnez son modèle à la capacité de ces systèmes, ou un [[gpu_type]] à leurs types, dans federation.toml&#xa0;:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Ces systèmes n’entrent pas dans la couverture, car personne n’indique combien de GPU ils ont (capacity dans federation.toml)&#xa0;:</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Aucun job n’a utilisé de GPU pendant cette période.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Aucun compte n’est connu&#xa0;: aucun site n’en a indiqué, et aucun job n’a été imputé dans l’année écoulée.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Il n’y a rien à comparer&#xa0;: parmi les jobs, les mesures et les totaux propres du site, moins de deux sont connus pour cette période.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Aucun job n’attendait de GPU.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>On ne sait pas si des jobs attendent&#xa0;: aucune source ne renseigne sur la file.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Aucun job n’est devenu éligible pendant cette période.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Les attentes ne sont pas connues pour cette période&#xa0;: aucune source ne renseigne sur les jobs individuels. Une source slurm-rest le fait, ou un import de sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Aucun job n’a utilisé de GPU pendant cette période, ou le titulaire n’y a pas de part.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Personne n’a écrit de note sur cette période.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Il n’y a rien de tel pendant cette période.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Il n’y a pas de telle dotation&#xa0;: les entrées [[award]] de federation.toml les listent, et «&#xa0;factoryfloor example federation&#xa0;» montre comment.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Il n’y a pas de source&#xa0;: sources.toml les liste, et «&#xa0;factoryfloor example sources&#xa0;» montre comment.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>une vue à ouvrir&#xa0;: un lien factoryfloor://view, ou un fichier</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>ni une commande ni une vue&#xa0;: une vue est un lien qui commence par factoryfloor:, ou un fichier .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>ce qui est surveillé et qui est prévenu ; « factoryfloor example alerts » affiche toutes les clés</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>l’échéance de la dernière exécution ; pour une date, la fin de ce jour en UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>La vue nomme ce qui n’est pas connu ici, et s’affiche sans&#xa0;: %1. Son auteur a peut-être un catalogue ou un federation.toml plus complet.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>La vue n’a pas été ouverte&#xa0;: son champ «&#xa0;%1&#xa0;» indique «&#xa0;%2&#xa0;», que cette version ne comprend pas. Redemandez la vue.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>La vue n’a pas été ouverte&#xa0;: elle a été écrite par une version plus récente de Factory Floor. Installez celle-ci.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>La vue n’a pas été ouverte&#xa0;: son lien est plus long que tous ceux qu’écrit Factory Floor. Demandez la vue sous forme de fichier.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Ce n’est pas un lien vers une vue&#xa0;: un tel lien commence par factoryfloor://view? et ne contient ni espace ni saut de ligne.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>une vue ne contient que des textes, et une table «&#xa0;choice&#xa0;».</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>il y a deux vues nommées «&#xa0;%1&#xa0;»&#x202f;; la première est retenue.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 est plus gros que tout fichier de vues écrit par Factory Floor, et n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 contient plus de vues qu’il n’est possible d’en conserver&#x202f;; les dernières ont été laissées de côté.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Rien de %1 n’est lisible&#xa0;: %2 contient ce que contient la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 contient ce qui était lisible de %2&#xa0;: %n ligne.</numerusform>
            <numerusform>%1 contient ce qui était lisible de %2&#xa0;: %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n ligne provient de la sauvegarde.</numerusform>
            <numerusform>%n lignes proviennent de la sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>Ce qui manque compte comme non observé. Les sources sont interrogées de nouveau à ce sujet, aussi loin que l’indique backfill_days&#x202f;; «&#xa0;factoryfloor backfill&#xa0;» remonte plus loin.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Pour l’utiliser, mettez-le à la place du fichier endommagé, resté tel quel, ou indiquez-le avec --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC&#xa0;: aucune personne n’est nommée&#xa0;: les identifiants de personnes sont vides, et Person.json n’est pas écrit. Le temps CPU et le stockage valent 0, car ce programme compte les GPU.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC&#xa0;: l’identifiant du centre est le GUID nul. Indiquez le bon avec --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC&#xa0;: l’origine de l’accès est inconnue pour %1&#xa0;heures GPU, et l’université pour %2&#x202f;; son vérificateur signale ces lignes.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL&#xa0;: les durées sont des secondes GPU, car le message ne prévoit pas de place pour les GPU. Les durées CPU les répètent, et aucun benchmark n’est appliqué.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL&#xa0;: le site porte l’identifiant du système. Nommez-le comme GOCDB avec --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL&#xa0;: les mois sont ceux de %1, et non d’UTC comme chez EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL&#xa0;: NumberOfJobs vaut 0 là où seules des mesures sont connues.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Part observée de la période&#xa0;: %1, trop peu pour une transmission. Il en faut au moins la moitié.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Part observée de la période&#xa0;: %1. Ce qui n’a pas été observé manque dans ce qui est transmis.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>Ce qui est transmis compte des GPU physiques.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Aucun modèle de rapport n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Rien n’est connu de cette période&#x202f;; le rapport le dit.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Ce programme a été compilé sans sa fenêtre et n’écrit pas de PDF. Le paquet «&#xa0;factoryfloor&#xa0;» le fait&#x202f;; html, xlsx, csv et json s’écrivent ici aussi.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Aucun rapport n’a été figé.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Aucun chiffre ne diffère du rapport %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 chiffres sur %2 diffèrent du rapport %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Depuis le gel, %1 fichiers ont été importés, avec %2 jobs nouveaux ou corrigés.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>Le rapport a été établi sans ces sections, dont rien n’est comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>Le rapport %1 était déjà publié. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Rien ne tourne encore. Pour l’activer&#xa0;: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de titulaire «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de réseau «&#xa0;%1&#xa0;». Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>Le rapport n’a pas de section «&#xa0;%1&#xa0;». Il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;». Sont connus, parmi d’autres de la liste IANA&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>L’historique simulé n’est pas arrivé à temps.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période. Sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL : de %1, le rapport n’a qu’une partie, et EGI prend un enregistrement pour le mois entier. Remettez des mois entiers et terminés.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Il n’y a pas encore de cache dans %1. «&#xa0;factoryfloor collect&#xa0;» et «&#xa0;factoryfloor import&#xa0;» le créent&#x202f;; ou indiquez-en un autre avec --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>attend un GUID tel que f0679faa-242e-11eb-3aba-b187bcbee6d4&#x202f;; reçu&#xa0;: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>Meilleure option d’abord. Borne d’attente seulement si celles des 90 derniers jours
ont été respectées pour au moins %1&#xa0;% des jobs (confiance %2)&#x202f;; la ligne le chiffre.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Il a grossi de %1 au cours du dernier jour, soit %2 par an.</numerusform>
            <numerusform>Il a grossi de %1 par jour au cours des %n derniers jours, soit %2 par an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>Le cache occupe %1 sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Il n’a pas grossi au cours du dernier jour.</numerusform>
            <numerusform>Il n’a pas grossi au cours des %n derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Sa croissance sera connue demain.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>C’est plus que sa limite de %1&#xa0;: les mesures les plus anciennes perdent en finesse, une partie chaque heure.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>Sa limite de %1 sera atteinte vers le %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>%1 en sont libres, pour ce qui viendra.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>%1 exécutions et %2 cumuls de jours et de mois ont été comparés&#xa0;: tous concordent.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>%1 exécutions et %2 cumuls de jours et de mois ont été comparés&#xa0;: %3 diffèrent. «&#xa0;factoryfloor verify --rebuild&#xa0;» refait les cumuls.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>Le fichier lui-même est endommagé. «&#xa0;factoryfloor repair&#xa0;» en fait un nouveau à partir de ce qui est lisible et d’une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n heure de mesures est endommagée&#x202f;; elle compte comme non observée.</numerusform>
            <numerusform>%n heures de mesures sont endommagées&#x202f;; elles comptent comme non observées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Ce programme a été compilé sans sa fenêtre. «&#xa0;factoryfloor demo --headless&#xa0;» affiche le parc simulé, et «&#xa0;factoryfloor collect&#xa0;» interroge les sites.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Il n’y a pas d’affichage ici. Sans lui, «&#xa0;factoryfloor demo --headless&#xa0;» affiche le parc simulé, et «&#xa0;factoryfloor collect&#xa0;» interroge les sites.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>Factory Floor est déjà ouvert sur ce cache&#x202f;; sa fenêtre a été mise au premier plan.</translation>
    </message>
</context>
</TS>
