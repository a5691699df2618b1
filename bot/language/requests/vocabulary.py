"""The words of requests by what they mean.

A line is a meaning and its words, folded: `annuler*` is a French verb in all the forms of a request, `order+` an
English one, `@title` the words of another meaning, `#name` a name.
"""

from functools import cache

from bot.language.requests.inflection import forms

MEANINGS = """
-- who speaks, and what surrounds a request
me          me moi nous us
whom        @me lui leur le la les
article     le la les un une des du de ce cet cette ces mon ma mes son sa ses notre nos ton ta tes votre vos leur
            leurs the a an my our your that this his her their
mine        mon ma mes nos notre my our
few         deux trois two three petit petite bref breve rapide premier premiere dernier derniere prochain
            prochaine nouveau nouvelle quick short first next new brief another weekly monthly regular follow-up
            follow up video visio telephonique site board team lunch dinner autre hebdo mensuel hebdomadaire
            annuel
title       m mme mlle dr docteur maitre monsieur madame mademoiselle mrs ms mr miss sir prof professeur
            professor pr
firm        ste societe cabinet sci sarl sas clinique hotel pharmacie etude restaurant garage agence copropriete
            menuiserie boulangerie plomberie imprimerie librairie entreprise maison transports epoux consorts couple
            mairie famille equipe residence association fondation groupe ecole college lycee greffe labo laboratoire
            mutuelle assurance
trade       greffe ecole college lycee assurance kine dentiste notaire medecin avocat avocate comptable expert
            experte architecte banque banquier banquiere garagiste ophtalmo coiffeur coiffeuse plombier
            electricien huissier osteo osteopathe psy pediatre gyneco dermato assureur veterinaire cardiologue
            radiologue orthodontiste syndic geometre podologue dentist doctor lawyer solicitor accountant
            plumber barber hairdresser physio vet bank surveyor electrician optician opticians landlord
            contractor commissaire conseiller conseillere directeur directrice proviseur maire mairie prefecture
            veto inspecteur inspectrice fournisseur livreur peintre maçon macon couvreur menuisier facteur
            infirmier infirmiere orthophoniste sage-femme professeure maitresse nounou associe associes bailleur
            proprietaire promoteur ingenieur graphiste photographe traiteur supplier teacher school council
            builder builders roofer roofers auditor auditors client tenant nanny agent technicien technicienne
            reparateur depanneur technician engineer architect vicar mechanic gardener decorator painter carpenter
            joiner glazier locksmith midwife osteopath chiropractor podiatrist hairdresser stylist tutor therapist
            counsellor consultant coach caterer photographer designer cleaner plasterer inspector surgeon gp nurse
            pharmacist registrar orthodontist dermatologist cardiologist beautician valuer adviser advisor notary
            barrister bookkeeper conveyancer headteacher priest rabbi imam banker
patient     client cliente clients patient patiente patients locataire candidat candidate candidats candidates
            tenant customer locataires benevoles adherents adherentes eleves parents artisans fournisseurs voisins
            beneficiaires
kin         stagiaire stagiaires apprenti apprentie collaborateur collaboratrice collaborateurs salarie salaries
            employe employes assistante secretaire collegue collegues patron voisin voisine frere soeur mere pere
            fille fils femme mari proprio courtier courtiere acheteur acheteurs vendeur bailleresse intern interns
            partner partners trainee colleague boss neighbour brother sister mum mother dad father wife husband daughter
            buyer buyers broker landlady maman papa mamie papy oncle tante cousin cousine commercial
            commerciale representant representante delegue deleguee transporteur
someone     @kin @title @firm @trade @patient #name
ask         que quoi quel quels quelle quelles qui quand comment pourquoi combien what who whom when where how why
            which
could       peux peut puis pouvez pourrais pourrait pourriez can could may might
do_ask      does did is are has have had am was were do will

-- meetings
meeting     rdv reunion reunions visio visios visioconference entretien entretiens consultation consultations
            entrevue rencontre dejeuner dej diner brunch apero comite seance mediation meeting meetings
            appointment appointments lunch dinner breakfast catchup zoom skype teams facetime viewing interview
            sync standup 1:1 conf brainstorm webinaire tea lesson lecon shooting workshop kickoff debrief copil
            assemblee ag afterwork checkup
occasion    point points appel coup tel telephone creneau creneaux moment visite visites cafe heure heures minutes
            minute min mn h quart intervention slot call calls coffee session hour hours mins visit time chat drink
            drinks demi date atelier signature expertise repas verre
event       audience hearing degustation viewing suivi controle soin soins vaccin detartrage point points resto
            dates visite visites cafe intervention session creneau signature expertise repas coffee drink drinks
            atelier visit moment
sitting     vidange revision castration sterilisation detartrage coupe brushing balayage coloration couleur
            bilan pose depannage debouchage ramonage entretien essayage retouche retouches seance cours massage
            manucure epilation soin controle vaccin vaccination pansement injection radio echographie irm
            scanner extraction implant consultation ct diagnostic constat visite mariage bapteme obseques
            coaching tatouage demenagement livraison reparation expertise service check haircut fitting trim
            cleaning filling inspection survey tasting highlights massage scan jab vaccination checkup repair
            valuation viewing visit assessment consultation
recite      play ecouter* lire lis lisez lister* montrer* afficher* show list read
asks        demander demande demandez dire dis dites confirmer confirme confirmez
block       bloquer* block+
other       autre another different nouveau nouvel
bound       doit devrait va souhaite voudrait veut is are will
fill        prendre prends prenez prends mettre mets mettez prevoir prevois prevoyez planifier* programmer*
            poser* ajouter* inscrire inscris inscrivez accepter* caler* caser* glisser* placer* book+ put add+
            schedule+ plan+ take accept+
put         caler* fixer* planifier* programmer* organiser* prevoir prevois prevoyez prevoie mettre mets mettez met
            mettrez prendre prends prenez prend prenne poser* bloquer* reserver* trouver* ajouter* inscrire inscris
            inscrivez noter* convenir arranger* glisser* caser* placer* booker* fixe set setup book+ schedule+
            arrange+ put fit squeeze+ pencil+ block+ find make plan+ add+ organise+ organize+ get pop convier*
            inviter* invite+ grab enregistrer* rajouter*
fit         caler* caser* glisser* placer* positionner* convoquer* fit squeeze+ pencil+ slot
enter       inscrire inscris inscrivez ajouter* rajouter* noter* put book enter add pop
invite      inviter* convier* invite+
want        demander* chercher* trouver* obtenir souhaiter* vouloir veux veut voudrais voudrait aimerais aimerait
            desirer* proposer* solliciter* want wants need needs request+ would like looking have avoir
meet        voir vois voie voit voyons voyions verrai verra reverrai revoie revois rencontrer* recevoir recois
            recevrai recoive retrouver* revoir see meet seeing
see         voir vois voie rencontrer* see meet seeing
come        arriver* venir vient viendra vienne viens revenir revient reviendra repasser* passer* passe come
            comes coming visit pop drop

street      rue avenue boulevard place allee chemin impasse quai route cours square street road lane st rd

-- changing and dropping
cancel      degager* zapper* axe ditch+ annuler* supprimer* decommander* enlever* retirer* virer* effacer* liberer*
            cancel+ kill+ delete+ remove+ clear+ scrap+ scratch+ nix bin rayer* barrer* oter* biffer*
drop        oublier* oublie oublions forget scrap+ stop arreter* stopper* disregard+ ignore+ abandonner* drop+
move        recaler* replacer* recaser* retarder* bump+ slide+ decaler* repousser* deplacer* avancer* reculer*
            reporter* reprogrammer* bouger* replanifier* basculer* rebasculer* differer* inverser* intervertir*
            permuter* ajourner* repositionner* redecaler*
            move+ push+ reschedule+ postpone+ shift+ delay+ rearrange+ switch+ swap+
shift       decaler* repousser* reprogrammer* replanifier* reschedule+ postpone+ rearrange+
moved       renvoye renvoyee ajourne ajournee differe differee
            reporte reportee decale decalee repousse repoussee deplace deplacee avance avancee moved postponed
            rescheduled
data        fichier fichiers doublon doublons contacts photo photos archives file files folder folders duplicate
            duplicates backlog archive
dropped     annule annulee annules annulees supprime supprimee cancel cancelled canceled confirme confirmee
            confirmes maintenu maintenue confirmed
change      changer* modifier* change+
date_of     heure horaire date time jour day
instead     aulieu plutotque insteadof ratherthan
request     demande demandes tache taches request requests task tasks mission missions

-- reminders
recall      rappeler* rapeler* rapel rappel remind+ ping+ nudge+ poke+ prod+ biper* bip buzz
reminder    rappel rapel rappels reminder reminders alarme alerte nudge
alert       prevenir previens prevenez alerter* avertir* notifier* warn+ alert+

-- calls received
calls       appel appels message messages coups call calls voicemail voicemails callers appelants
phoned      appele appelee rappele rappelee telephone contacte contactee joint jointe called rung phoned rang
rang        appele appeler rappele sonne telephone telephoner joindre contacte cherche apele called rang rung phoned
            ring call reach calling ringing

line        telephone tel standard fil phone repondeur messagerie line switchboard

there       la present presente presents disponible dispo joignable ouvert ouverts
leave       absence absences conge conges vacances holiday holidays vacation leave
digest      recap recapitulatif digest
given       confier* demander* donner* laisser*
calls_of    des de du mes nos my of appels messages calls
often       desormais dorenavant tous chaque every daily quotidien toujours always
after       instead now rather

-- asking to be told
show        redis redites redire montrer* lister* lire lis lisez donner* redonner* envoyer* afficher* dire dis
            dites resumer* communiquer* transmettre transmets show+ list+ read give tell send telling giving
            sending reading recapituler*
agenda      agenda planning calendrier programme emploi journee semaine calendar schedule diary day week
diary       planning agenda calendrier programme emploi calendar schedule diary
meetings    engagements audience audiences consultations visites patients clients hearing hearings viewings rdv
            reunion reunions visios entretiens meetings appointments meeting appointment bookings rendezvous
tasks       tache taches demande demandes liste dossiers dossier travaux task tasks requests todo todos request
open        cours suspens attente faire restant retard pending outstanding open left progress finished done
settled     eu recu recue paye payee payes repondu signe valide validee confirme confirmee commande commandee
            received replied answered signed confirmed ordered paid commandes commandees payes payees signes
            signees valides validees confirmes confirmees recus recues
ready       parti partie partis passe passee pret prete prets fait faite faits faites fini finie termine terminee
            envoye envoyee signe signee arrive arrivee livre livree regle reglee transmis transmise ready done
            sent finished signed delivered paid gone out sorti sortie sortis tape tapee redige redigee imprime
            imprimee traduit traduite classe classee reserve reservee prepare preparee corrige corrigee typed
            printed drafted booked ordered filed posted envoyes envoyees livres livrees finis finies parties
            termines terminees regles reglees transmises imprimes prepares preparees
got         trouve trouves trouvee achete achetee mis mise note notee relance relancee prevenu prevenue contacte verifie
            cherche regarde dit repondu change relu recupere recuperee pense demande
check       regarder* verifier* savoir sais check see know dire dis dites tell
free        tied tranquille libre libres dispo disponible disponibles disponibilite disponibilites free available
            availability busy occupe occupee pris prise
busy        charge chargee charges chargees rempli remplie plein pleine blinde blindee complet complete bourre busy
            full packed hectic
gap         plage plages creneau creneaux trou trous place temps dispo disponibilite disponibilites gap gaps slot
            slots time room space availability opening openings

-- the day of the one who writes
away        rtt repos absence absent absente absents conge conges vacances deplacement injoignable joignable
            indisponible indispo indispos malade arret away off holiday vacation leave sick unavailable ooo
            travelling traveling abroad unreachable souffrant
elsewhere   formation audience bloc tribunal chantier reunion intervention consultation rdv site surgery court
            theatre meeting meetings hospital training conference office bureau cabinet hopital prison
            plaidoirie
adverb      #when #long #number #comma #stop #email #phone on at in for by from until till yes no yep yeah nope ok
            okay oui non about around maybe perhaps make or then so and but le la les l un une des a au aux de du vers
            pour avant apres entre between before after better rather plutot sometime either any only not just say
            sinon alors the an this that my our same autour environ peutetre donc et mais dans d ideally preferably
            earlier later next last every each chaque tous toutes all hi hello bonjour salut please svp thanks merci
            free busy libre dispo
session     seminar workshop course lecture class exam conference interview viewing briefing hearing tutorial retreat
            away-day training webinar assembly rehearsal
closed      ferme fermee fermes fermeture fermons fermerons closed closing shut
opens       cabinet bureau boutique magasin atelier restaurant etude agence salon office shop practice studio
            surgery
holds       prendre prends prenez prenons garder* filtrer* bloquer* noter* hold take divert block filter

-- work handed over
send        envoyer* adresser* transmettre transmets transmettez poster* faxer* expedier* renvoyer* remettre remets
            remettez partager* transferer* send+ post+ email+ mail+ forward+ fax+ share+ text+ sms
phone       appeler* rappeler* telephoner* contacter* joindre joins joignez tel call+ ring phone+ recontacter*
tell        dire dis dites demander* confirmer* repondre reponds repondez prevenir previens prevenez informer*
            indiquer* relancer* proposer* annoncer* signaler* avertir* tell ask+ confirm+ answer+ reply respond
            inform+ chase+ let remind+ thank remercier*
informs     dire dis dites prevenir previens prevenez informer* ecrire ecris ecrivez annoncer* avertir* signaler*
            envoyer* confirmer* tell write email+ inform+ text+ notify+ let
do          regarder* consulter* preparer* rediger* imprimer* commander* recommander* acheter* corriger* relire
            relis relisez verifier* saisir* classer* archiver* scanner* numeriser* traduire traduis traduisez
            transcrire retranscrire taper* faire fais faites refaire finir* terminer* completer* remplir* creer*
            ouvrir ouvre ouvrez mettre mets mettez chercher* rechercher* trouver* obtenir obtiens obtenez
            recuperer* reserver* payer* regler* rembourser* virer* deposer* signer* editer* facturer* comparer*
            calculer* resilier* renouveler* inscrire inscris inscrivez abonner* publier* livrer* ranger* trier*
            nettoyer* reparer* gerer* suivre suis suivez passer* repasser* porter* apporter* aller va allez
            remplacer* ajouter* supprimer* actualiser* photocopier* relier* ecrire ecris ecrivez penser* noter*
            prendre prends prenez reprendre organiser* planifier* prevoir programmer* renseigner* negocier*
            tenir tiens tenez laisser* etablir* produire fournir* joindre constituer* monter* lancer* declarer*
            demarrer* enregistrer* reviser* jeter* estimer* chiffrer* occuper* effectuer* realiser* imprime
            dicter* convertir* valider* soumettre inviter* retirer* recevoir sortir* plastifier* mesurer*
            evaluer* fixer* installer* changer* deplier* traiter* prepare+ draft+ write+ type+ print+ order+ buy
            find check+ verify+ file+ scan+ translate+ transcribe+ fix+ correct+ complete+ fill+ create+ open+
            search+ look+ get+ book+ reserve+ pay settle+ refund+ transfer+ deposit+ sign+ issue+ invoice+
            compare+ renew+ subscribe+ publish+ deliver+ sort+ clean+ repair+ handle+ pick+ collect+ bring
            replace+ update+ copy proofread+ review+ summarise+ summarize+ upload+ download+ attach+ have make
            put draw compile+ register+ arrange+ gather+ need+ take+ research+ apply+ submit+ log+ enter+
            prefer+ format+ redo rewrite+ design+ hire+ source+ follow+ finish+ organise+ organize+ add+ set
            figure+ rent+ ship+ track+ return+ quote+ estimate+ install+ convert+ record+ contact+ thank+
            change+ launch+ mend+ feed+ fetch+ tidy+ unpack+ wrap+ empty+ mow+ apologise+ apologize+
buy         commander* recommander* acheter* imprimer* order+ buy purchase+ print+
work        devis facture factures courrier courriers mail mails lettre impression achat achats envoi livraison
            reparation relance redaction docs document documents certificat certificate cert attestation contrat
            contract virement commande traduction compte rapport bilan dossier declaration note notes recherche
            taxi billet billets copie copies quote invoice letter email translation report order minutes
            reservation resa
order       @work commande recherche devis courrier traduction reservation achat facture envoi livraison billets vol
            taxi order search quote booking translation letter cab flight hotel parcel delivery

-- politeness alone
hello       bonjour bonsoir salut hello hi hiya hey coucou allo yo morning evening
thanked     got merci mercis remercie remercions thanks thank cheers ok okay accord parfait super nickel top genial
            impeccable entendu excellent great perfect brilliant lovely wonderful awesome noted note understood recu
            cool compris bonne bon belle excellente good bye revoir bientot impec chef ta appreciated marche roule
            obliged sympa gentil vie 👍 🙏 👌 ✅ 🆗
closing     @thanked etes es stuff bien beaucoup infiniment mille encore pour votre ton vos tes reactivite aide
            travail efficacite rapidite journee soiree week end weekend apres midi a vous toi tous toutes de
            tout et je ce c'est est les la you so much very lot many for your the help have nice evening day
            it's got it that is all sounds works fine right au demain again and job well done fait tres vraiment
            un grand gros boulot deux both today me sauves sauvez ca va mate kind of really are one star legend helpful
            lifesaver million bunch ton tons anyway fab fantastic smashing ace worries no absolutely amazing
doing       sorting holding doing helping booking getting sending dealing looking handling arranging calling ringing
            taking chasing making covering finding fixing organising organizing checking coming having going being
            moving changing sticking stepping keeping telling letting giving writing passing waiting squeezing fitting
            rearranging rescheduling cancelling remembering reminding picking dropping running staying
praise      good great nice excellent brilliant lovely fantastic amazing superb wonderful fab super
urgent      urgent urgente urgents urgence urgences asap immediatement urgently immediately
"""


class Meanings(dict[str, frozenset[str]]):
    """Each meaning with all the folded words, and marks, that carry it; made ready when it is first asked for."""

    def __missing__(self, name: str) -> frozenset[str]:
        words: set[str] = set()
        for entry in _entries()[name].split():
            words.update(self[entry[1:]] if entry[0] == "@" else forms(entry))
        self[name] = frozenset(words)
        return self[name]


MEANT = Meanings()


@cache
def _entries() -> dict[str, str]:
    """Each meaning with its entries, a line that begins with a space going on with the one before."""
    found: dict[str, str] = {}
    name = ""
    for line in MEANINGS.splitlines():
        if line.startswith(" "):
            found[name] += line
        elif line and not line.startswith("--"):
            name, _, found[name] = line.partition(" ")
    return found


@cache
def known() -> frozenset[str]:
    """Every word and mark that carries some meaning."""
    return frozenset().union(*(MEANT[name] for name in _entries()))
