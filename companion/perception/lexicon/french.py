"""French, formal and familiar. An apostrophe parts words, and accents fold away, as in text messages."""

from __future__ import annotations

from companion.perception.phrases import Language

_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": """
        ne, n est|ai|a|avez|ont|était|y|en|envoyez|envoie|utilisez|entrez|ouvrez|appelez|appelle|acceptez|installez|
            effectuez|indiquez|achetez|installe|ouvre
        n éteign*|éteins|arrêt*|enlev*|ignor*|effac*|ajout*|activ*|autoris*|exécut*|interromp*|insér*
        jamais, au lieu de, plutôt que, évitez de, évite de, personne ne, ni, pas besoin de, inutile de
        gardez vous de, abstenez vous
    """,
    "neg_late": """
        jamais, à personne, à quiconque, à un tiers, à des tiers, avec personne, à aucun, pas à
        n est pas nécessaire|utile|recommandé|obligatoire, pas nécessaire|besoin
    """,
    "neg_close": "pas",
    "unless": """
        si vous|tu ne .. pas, si vous n, si tu n, sinon, à défaut, faute de
        sans réponse|action|paiement|régularisation|confirmation|retour|mise_à_jour, dans le cas contraire
        à moins que, sans quoi, si .. pas reçu, sous peine de|d, en cas de non paiement|réponse|règlement, si aucune
        si rien, en l absence de, tant que vous, si le .. n est pas, ou votre, ou vous serez, ou je
    """,
    "not_neg": """
        n hésitez|hésite|oubliez|oublie|attendez|attends, ne tardez|tarde|manquez|manque|ratez|rate|perdez|perds
        si .. ne|n, pourquoi pas, ne pas hésiter|oublier|tarder|manquer, n a|ont|avons|est .. pu, n a pas|aucun|été
        pas seulement, sans attendre|délai|tarder|plus|frais|engagement, sans plus attendre, vous ne .. que
        ne faites|fais .. que, n êtes pas|plus, s agit pas, sans réponse|action|régularisation
    """,
    "reassure": """
        nous|banque|conseiller|conseillers|équipe|police|agents|service .. ne|n .. demand*|appel* .. jamais
        ne .. vous? demand* .. jamais, ne .. jamais .. demand*|communiqu*|appel*, jamais .. vous demand*
        aucun .. conseiller|employé|agent|service .. ne, personne ne .. doit|vous|demand*, votre banque ne, escrocs|
            fraudeurs|arnaqueurs|pirates|malfaiteurs|cybercriminels .. peuvent|vont|tentent|essaient|se_font|
            utilisent|demandent|envoient|appellent|cherchent|prétendent
        méfiez vous, attention aux arnaques|fraudes, comment reconnaître, soyez vigilant|vigilants|prudent|prudents
        si quelqu un|on_vous|une_personne|un_inconnu .. demande*|appelle, toute personne qui
        arnaques|arnaque .. consiste|au|à|consistent
    """,
    "others": """
        nous, je, j, j ai, il, elle, ils, elles, qui, nous allons|avons|vous, je vais|vous|te|t|dois|peux|viens|veux
        on va|vous, est, été, a, ai, ont, avons, avez, était, bien, être, déjà, avoir, le, la, les, un, une, votre
        notre, ton, ta, mon, ma, ce, cette, son, sa, des, nous pouvons|devons|venons_de|pourrons, vous allez
        avant de, souhaitez|souhaite|voulez|veux|possibilité|option|bouton|droit de?, comment, afin que nous
        lorsque vous, quand vous, va, vont, je souhaite|voudrais
    """,
    "told": """
        vous devez|pouvez|devrez|pourrez|devriez, tu dois|peux|pourrais, veuillez, veuiller, merci de bien? vouloir?
        merci de, prière de, il faut, il vous faut, il suffit de, invitons à, demandons de, prions de
        êtes prié|priée|invité|invités|invitée|tenu|obligé de|à, pouvez vous, peux tu, pourrais tu, pourriez vous
        afin de, pour, pensez à, n oubliez pas de, s il vous plaît, stp, svp, j ai besoin que tu, voulez
    """,
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        envoyez, envoyer, envoie, envoyé moi, envoies, transmettez, transmettre, communiquez, communiquer, donnez
        donner, donne moi, fournissez, fournir, indiquez, indiquer, partagez, partager, dites, dis moi|nous, dictez
        dicte, renvoyez, renvoyer, renvoie, transférez moi|nous|le|ce, transfère moi, répondez avec|par, remplissez
        remplir, complétez, compléter, renseignez, renseigner, faites parvenir, faire parvenir
        faites moi|nous parvenir, nous avons besoin de .. vos|votre, j ai besoin de .. ton|ta|votre|vos|tes
        lisez moi, lis moi, montrez, peux tu me|m .. envoyer|donner|dire|transférer
        pouvez vous me|m|nous .. envoyer|donner|communiquer|transmettre, joignez, joindre, passe moi, passez moi
        file moi, soumettre, soumettez, me donner|transmettre|communiquer, donne ton|ta|le|tes|lui
    """,
    "enter": """
        saisissez, saisir, entrez, entrer, tapez, taper, identifiez vous, identifier, connectez vous, vous connecter
        se connecter, connecte toi, renseignez, renseigner, inscrivez, insérez, insérer, authentifiez vous
        vous authentifier, vous identifier
    """,
    "verify": """
        confirmez, confirmer, vérifiez, vérifier, validez, valider, mettez à jour, mettre à jour
        mise à jour .. requise|obligatoire|nécessaire, mettre a jour, actualisez, actualiser, réactivez, réactiver
        activez, activer, débloquez, débloquer, déverrouillez, déverrouiller, renouvelez, renouveler, régularisez
        régulariser, authentifiez, authentifier, rétablissez, rétablir, restaurez, restaurer, synchronisez
        synchroniser, prolongez, prolonger, sécurisez, sécuriser, certifier, certifiez
        procéder à .. réactivation|vérification|régularisation|mise, vérification .. nécessaire|requise|obligatoire
        resolvez, résolvez, résoudre, levez, identifier afin, récupérez, récupérer, finaliser, finalisez
        la mettre à jour, réactualiser, confirme|vérifie|valide ton|ta|tes|le|la
    """,
    "pay": """
        payez, payer, réglez, régler, virez, virer, faites|fais|faire|effectuez|effectuer .. virement|paiement|
            règlement|dépôt|transfert|versement
        versez, verser, acquittez, acquitter, vous acquitter, déposez, déposer, transférez, transférer, avancer
        avance moi, prête moi, prêtez, prêter, investissez, investir, créditez, créditer, recharger, rechargez
        envoyez, envoyer, envoie, envoyé moi, payer en ligne, placez, placer, approvisionnez, dépanner, dépanne moi
        procédez au paiement|règlement, procéder au paiement|règlement, remboursez, rembourser
        paye|paie|règle|verse moi|ton|ta|le|la|les|lui, merci de régler
    """,
    "buy": """
        achetez, acheter, achète, achètes, procurez, procurer, prenez, prends, prendre, récupère, récupérer
        commandez, allez .. tabac|magasin|carrefour, va .. tabac|magasin, acquérir
    """,
    "click": """
        cliquez, cliquer, clique, cliquez ici, appuyez, appuyer, suivez .. lien|instructions|étapes|indications
        suivre .. lien|instructions|étapes|indications, rendez vous sur|vite|à|vite_sur|dans, vous rendre sur
        visitez, visiter, ouvrez .. lien, accédez|accéder au|à|aux, lien suivant|ci_dessous, via le lien, ci dessous
        sur ce lien, sur le lien, via ce lien, ici, consultez, consulter, suivez ce|le, suivre mon|votre|le, scannez
        allez sur, aller sur, utilisez .. lien|formulaire, en utilisant le lien, inscrivez vous, ci contre
        s inscrire
    """,
    "call": """
        appelez, appeler, appelle, appelez nous, contactez|contacter .. au|nous|numéro|le|support|conseiller
        rappelez, rappeler, téléphonez, joindre .. au|par, joignez, composez le|composer_le, au numéro, numéro vert
        service client .. au, assistance .. au, hotline, rappelle
    """,
    "install": """
        installez, installer, téléchargez, télécharger, lancez, lancer, exécutez, exécuter, ouvrez, ouvrir, utilisez
        installe|télécharge|ouvre l|la|le|cette|ton|ce|cet|anydesk|teamviewer
    """,
    "open_file": """
        pièce jointe, pièces jointes, en pièce jointe, ci joint, ci jointe, ci joints, fichier joint, document joint
        en annexe, joint à ce, en pj
    """,
    "open_file_do": """
        ouvrez|ouvrir|consultez|consulter|téléchargez|télécharger|voir|vérifiez|vérifier|examinez .. pièce_jointe|
            pièces_jointes|fichier_joint|document_joint|ci_joint
        trouverez .. ci_joint|pièce_jointe|annexe|ci_jointe, veuillez trouver .. ci_joint|pièce_jointe|ci_jointe
    """,
    "macros": """
        activez|activer .. contenu|modification|macros|modifications, cliquez .. activer .. contenu|modification|
            macros
        autoriser .. macros
    """,
    "reply": """
        répondez, répondre, réponds, réponds moi, écrivez moi|nous, écris moi, contactez moi|nous, contacte moi
        recontactez, recontacter, revenez vers, me contacter, me répondre, nous contacter, nous écrire, m écrire
    """,
    "reply_trick": """
        répondez|répondre .. oui|o|y|1 .. activer|rouvrir|lien|ouvrir|puis|et, copiez .. lien .. navigateur|safari
        copier .. lien .. navigateur|safari
    """,
    "move": """
        écrivez, écris, écrire, contactez, contacte, contacter, ajoutez, ajoute, rejoignez, rejoins, rejoindre
        message sur|par|via, discuter, discutons, continuons, continuer, passons, parler, sur, via, par, joindre
        envoyez|envoie .. message
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        mot de passe, mots de passe, mdp, code confidentiel|secret|pin|bancaire, code de carte, identifiants
        identifiant, code d accès, codes d accès, question secrète, code personnel, données de connexion
        code parental
    """,
    "code": """
        code de vérification|sécurité|confirmation|validation|connexion|activation, code reçu|envoyé|sms|whatsapp
        code que .. reçu|recevez|recevoir|vu|envoyé, le code, ce code, code à #number chiffres, code à usage unique
        code unique .. reçu, code d authentification, otp, code par sms, les #number chiffres, code à six chiffres
    """,
    "card_details": """
        numéro de carte|votre_carte|ta_carte, numéros de carte, carte bancaire|bleue|de_crédit, cryptogramme
        date d expiration, date de validité, coordonnées de .. carte, informations de .. carte, cvv, cvc
        #number chiffres .. dos|carte, données de .. carte, recto verso .. carte, cb
    """,
    "bank_details": """
        coordonnées bancaires, rib, iban, numéro de compte, informations bancaires|de_paiement|de_facturation
        données bancaires, relevé d identité bancaire, moyen de paiement, mode de paiement, banque en ligne
        identifiants bancaires, compte bancaire, espace bancaire
    """,
    "identity": """
        pièce d identité, carte d identité, passeport, permis de conduire, numéro de sécurité sociale
        date de naissance, justificatif de domicile|identité, copie|photo|scan de .. identité|passeport|permis|carte
        selfie, informations|données|coordonnées personnelles, vos informations, vos coordonnées, numéro fiscal
        carte vitale, titre de séjour, bulletin de salaire, fiche de paie, informations de contact
    """,
    "identity_form": """
        nom complet, nom et prénom, noms et prénoms, nom .. prénom, adresse complète, votre adresse, profession, âge
        sexe, situation matrimoniale, nationalité, numéro de téléphone, lieu de naissance, adresse de livraison
        téléphone
    """,
    "wallet_secret": """
        phrase secrète|de_récupération|de_sauvegarde, clé privée, clés privées, 12|24|douze mots
        mots de récupération, connectez|connecter .. wallet|portefeuille
        wallet .. vérifier|valider|synchroniser|connecter|activer, portefeuille .. synchroniser|valider
    """,
    "money_word": """
        argent, somme, montant, frais, paiement, facture, solde, caution, acompte, amende, taxe, taxes, impôt
        impôts, dépôt, fonds, loyer, virement, dette, espèces, cotisation, règlement, avance, retard, contravention
        épargne, économies, différence, arriéré, majoration, impayé, impayée
    """,
    "fee": """
        frais, taxe, taxes, tva, affranchissement, droits de douane, frais de douane|livraison|port|dossier|
            traitement|expédition|dédouanement|stockage|garde
        frais impayés, redevance, péage, supplément, petit montant, surtaxe, majoration, coût de livraison
        frais supplémentaires
    """,
    "release_fee": """
        frais de dossier|transfert|notaire|déblocage|traitement|virement|timbre|douane|dédouanement|assurance|
            gestion|libération|activation|enregistrement|certification|procédure|justice|coursier|avocat
        frais avant|préalables, caution .. avant|remboursable, taxe .. avant|déblocage|retrait, payer d abord
        frais d avocat|enregistrement|activation|assurance|ouverture, acte notarié, certificat de déblocage
        honoraires .. avant|notaire
    """,
    "gift_card": """
        carte cadeau, cartes cadeaux|cadeau, carte prépayée, cartes prépayées
        coupon recharge|pcs|transcash|neosurf|toneo, coupons recharge|pcs|transcash|neosurf|toneo
        recharge pcs|transcash|neosurf, tickets pcs, ticket pcs, carte|cartes google_play|steam|itunes|apple|amazon|
            pcs|transcash|neosurf|paysafecard
        codes .. dos, grattez, bons d achat .. codes, code* de recharge, coupon de recharge
    """,
    "phone_of_reader": """
        votre|ton numéro .. portable|mobile|téléphone|whatsapp|personnel, votre|ton portable|numéro|mobile|whatsapp
    """,
    "remote_words": """
        accès à distance, à distance, prise en main, prendre la main|le_contrôle, contrôle à distance
        partage d écran, partagez|partager .. écran, accès à votre|ton ordinateur|pc|appareil|téléphone|écran
        connexion à distance, assistance à distance
    """,
    "app_words": "application, appli, apk, logiciel, programme, outil, extension, app",
    "security_app": """
        application de sécurité|bancaire|la_banque|protection|notre_banque, logiciel de sécurité|protection
        appli de sécurité, notre application, cette application, apk, l application sécurité, l application
        clé secure, nouvelle application
    """,
    "account_word": """
        compte, comptes, identité, adresse e_mail|mail|email, messagerie, boîte mail, profil, carte, informations
        coordonnées, accès, espace client|personnel, abonnement, paiement, moyen de paiement, identifiants, ligne
        appareil, carte vitale, clé digitale, certicode, pass sécurité, sécuripass, securipass, dossier, wallet
        portefeuille, données, identifiant, inscription, règlement, numéro, mot de passe
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        ne .. communiquez|partagez|donnez|divulguez|transmettez|le_partagez|cliquez|répondez .. jamais|pas|personne|
            aucun*
        ne .. partage|donne|le_partage .. jamais|pas|à_personne, ne .. demand* .. jamais .. mot_de_passe|code|codes|
            identifiants|coordonnées|données
        jamais .. vos|votre .. mot_de_passe|code|codes|identifiants|coordonnées, ne le partagez|communiquez|donnez
        attention aux .. arnaques|fraudes|faux|tentatives, ne communiquez, à personne
        ne vous demand*|demandera|demanderons, ne sera jamais, ne cliquez pas, partage pas
    """,
    "own_route": """
        comme d habitude, comme habituellement, dans votre|ton|l espace|application|appli|espace_client|compte
        depuis votre|ton|l application|espace_client|espace|compte|appli, via votre|l application|espace_client
        numéro au dos de, au dos de votre carte, tapez .. adresse .. vous_même, dans vos favoris, numéro habituel
        votre agence, votre conseiller habituel, en vous connectant .. espace|application
    """,
    "ignore_ok": """
        ignorez ce|cet|simplement|ce_message, ignorer ce|cet|simplement, ne pas tenir compte, ne tenez pas compte
        aucune action|démarche .. requise|nécessaire|n_est|de_votre_part, vous n avez rien à faire, rien à faire
        si c est|c_était bien? vous, si vous êtes à l origine, pas besoin de .. répondre|faire|agir, sans objet
        considérez .. comme nul, pouvez ignorer, pouvez .. supprimer ce
    """,
    "code_notice": """
        code est, votre|ton code .. est|uber|whatsapp|google, code de vérification|confirmation|validation|
            connexion|sécurité
        votre code, code pour, valable #number minutes, expire dans #number, code d authentification
    """,
    "service": """
        question, questions, besoin d aide, pour .. aide, ne pas répondre, ne répondez pas, service client*
        courrier des lecteurs, remarques, suggestions, réclamation*, confirmer .. présence|venue, à votre écoute
    """,
    "unsubscribe": """
        désabonner, désinscrire, désinscription, désabonnement, se désabonner, vous désinscrire, ne plus recevoir
        gérer vos préférences, version en ligne, dans votre navigateur, stop sms, newsletter, stop au
        vous désabonner, plus recevoir d e mails
    """,
    "disclaimer": """
        destinataire .. erreur|prévu|seul, si vous avez reçu ce .. par_erreur|erreur
        courrier .. erreur|confidentiel, pièces qui y sont jointes, à l attention exclusive
        toute utilisation|diffusion|publication .. non_autorisée|interdite
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        urgent, urgente, urgence, d urgence, immédiatement, immédiat, immédiate, au plus vite, le plus vite possible
        dès que possible, le plus rapidement possible, rapidement, sans délai, sans attendre, sans tarder
        impérativement, impératif, action requise|urgente, dépêchez vous, dépêche toi, tout de suite, dès maintenant
        dans les plus brefs délais, plus bref délai, vite, au plus tôt, agissez, asap, dans les meilleurs délais
    """,
    "deadline": """
        sous #number heures|h, sous 24h|48h|72h|24|48|huitaine, dans les #number heures|h|prochaines
        dans les prochaines heures|24|48, avant #number h|heures, avant le, avant minuit|demain|ce_soir|midi
        dernier rappel|avis|avertissement|délai, dernière chance|relance|notification|heure
        expire aujourd hui|demain|bientôt|dans|le|ce, aujourd hui seulement, d ici demain|ce_soir|le|#number
        plus que #number heures|jours, 48 heures, 24 heures, 72 heures, 24h, 48h, 72h, délai de #number, date limite
        dernier jour, avant expiration, dans un délai, jusqu à ce soir|minuit|demain|aujourd, que cette semaine
        expire à, avant qu il ne soit trop
    """,
    "loss": """
        sera|seront|serait|pourra_être|pourrait_être|va_être .. suspendu|suspendue|bloqué|bloquée|fermé|fermée|
            supprimé|supprimée|désactivé|désactivée|résilié|résiliée|clôturé|restreint|limité|limitée|détruit|
            retourné|renvoyé|coupé|coupée|perdu|prélevé|débité|majoré|annulé|saisi|suspendus|suspendues|interrompu|
            prélevés
        perdrez|perdre|perte .. accès|compte|données|argent|droits|tout|votre, suspension de|immédiate
        définitivement, supprimé|fermé|perdu|bloqué, avant .. suspension|fermeture|blocage|désactivation|coupure
        éviter .. suspension|blocage|fermeture|majoration|frais|restriction|interruption|pénalité*|poursuites|
            désactivation|résiliation|amende|coupure|toute
        frais supplémentaires|onéreux|d_inactivité, majoration, pénalité*, sous peine, retourné à_l_expéditeur
        retour à l expéditeur, renvoyé à l expéditeur, serez .. débité|débiter|majoré|poursuivi|privé
        pourra étre suspendue, être suspendue|suspendu|bloqué|bloquée, prélevé sur, restriction de, clôture de
        nous devrons .. suspendre|fermer|bloquer, nous allons .. suspendre|fermer|bloquer
    """,
    "legal": """
        mandat d arrêt, arrestation, poursuites, poursuite judiciaire|pénale, poursuivi en justice, plainte
        tribunal, huissier*, saisie, procédure judiciaire|pénale|de_saisie|contentieuse, mise en demeure
        convocation, blanchiment d argent, recouvrement, contentieux, action en justice, infraction*, garde à vue
        procureur, pédopornograph*, cyberpornograph*, pornograph*, pédophil*, condamné, contravention
        sanctions|sanction pénale*, exhibitionnis*, en prison, de prison
    """,
    "authority": """
        police, gendarmerie, commissaire, commissariat, officier de police, procureur, tribunal, impôts
        trésor public, service des fraudes, service fraude|fraudes|antifraude|anti_fraude, service de sécurité
        service sécurité, douane, douanes, ministère, gouvernement, banque de france, centre des impôts
        direction générale, brigade, interpol, europol, huissier, notaire, directeur, pdg, dgfip, ameli
        assurance maladie, antai, administration fiscale, caisse d allocations, cybercriminalité, cyber gendarmerie
        conseiller bancaire, préfecture, crit air, gouv, urssaf, france travail, sécurité sociale
    """,
    "fear": """
        a été piraté, pirates|hackers .. ont|accès|essaient, transaction*|opération*|paiement|achat|connexion*|
            virement|activité*|débit|tentative* .. suspect*|frauduleu*|inhabituel*|non_autorisé*|anormal*|douteu*
        suspect*|frauduleu*|inhabituel* .. transaction*|opération*|paiement|connexion*|activité*
        connexion inhabituelle|suspecte|frauduleuse, activité inhabituelle|suspecte, usurpation d identité
        fraude détect*, quelqu un .. tente|essaie|a|utilise, fuite de données, alerte de? sécurité, alerte fraude
        virus .. détect*|trouvé, argent .. en_danger|risque|sécurité, victime d une|de fraude|surfacturation|
            piratage
        cheval de troie, tentative de connexion|paiement|fraude|virement|débit, en danger, logiciel malveillant
        été|est|être|sont piraté|piratée|compromis|compromise|compromises|usurpé|usurpée|infecté|infectée
    """,
    "scarcity": """
        places limitées, nombre .. limité, offre limitée, offre exclusive|spéciale
        plus que #number .. places|pièces|disponibles, jusqu à épuisement, opportunité unique|exclusive
        occasion unique, chance unique, ne manquez|ratez pas, premiers #number, offre expire|valable, durée limitée
        offre d enquête expire
    """,
    "flattery": """
        vous avez été|êtes .. sélectionné|sélectionnée|choisi|choisie|tiré, avez été choisi|sélectionné|sélectionnée
        félicitation, félicitations, heureux gagnant|gagnants|élu, l heureux gagnant, client fidèle, votre fidélité
        personne de confiance, je vous fais confiance, vous seul, votre profil .. attiré|intéress*|retenu|plu|
            remarqué
        digne de confiance, récompenser pour
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        ne .. dites|dis|parlez|parle|racontez|raconte|dites_rien .. à|personne|rien|papa|maman|banque|famille|mari|
            femme|police|enfants|aucun*|quiconque|collègue*
        n en parlez|parle .. à|pas|personne|aucun*, en parler .. à personne, dis rien, ne dites rien, ne dis rien
        rester|reste|restera entre nous, gardez|garde|garder .. secret|pour_vous|pour_toi|confidentiel|discret
        notre secret, strictement|totalement confidentiel|confidentielle
        la plus grande|stricte discrétion|confidentialité, personne ne .. doit|devra .. savoir|être
        enquête .. confidentielle|secrète, opération confidentielle, sans en parler, tenu au secret
        secret de l enquête, top secret, discrétion absolue, en toute discrétion
        sans .. prévenir|avertir|informer .. personne|famille|banque|police, secret professionnel
        confidentialité absolue
    """,
    "secret_mild": """
        strictement confidentiel, confidentialité, discrétion, discret, discrète, affaire|transaction confidentielle
    """,
    "lie": """
        dites|dis|dire|racontez|répondez|répondre .. banque|conseiller|banquier|guichet|caissier|caissière|
            eux .. que|c_est|pour
        dites|dis|prétendez|prétends|répondez|réponds que|c_est .. pour|travaux|mariage|voiture|prêt|achat|famille|
            ami|cadeau|vous|tu|achetez
        si .. banque|conseiller|banquier|on|quelqu|caissier* .. demande|demandent|pose|questionne|appelle .. dites|
            dis|répondez|réponds
        ne .. dites|dis|parlez|mentionnez .. pas|rien .. banque|conseiller|banquier|guichet
        ne dites rien à .. banque|conseiller|banquier, indiquez|mettez|mets|écrivez .. comme|en .. motif .. travaux|
            cadeau|famille|achat|prêt|aide|voiture|loyer
        faites semblant, fais semblant, faites comme si, inventez, mentez, mentir
        banque|conseiller|employé* .. complice*|impliqué*, employés de la banque .. fraude
    """,
    "stay_on_line": """
        restez|reste|rester en|au ligne|téléphone, ne .. raccrochez|raccroche|coupez|quittez .. pas?
        sans raccrocher, gardez|garde .. téléphone|ligne|appel .. ouvert|ligne|allumé|ouverte, ne raccrochez
        ne raccroche, ne parlez à personne, laissez .. téléphone|appel .. allumé|ouvert|ligne
        ne .. parlez .. personne .. d_autre
    """,
    "ignore_warning": """
        ignorez|ignorer|ignore|passez .. avertissement*|alerte*|message|notification
        alerte|avertissement* .. normal|normale|ignorez|ignorer|pas_grave, si .. banque|navigateur|antivirus|
            windows .. alerte|avertit|prévient|affiche|bloque .. ignorez|cliquez|validez|acceptez|continuez
        exécuter quand même, télécharger quand même, continuer quand même, quand même .. installer|continuer|ouvrir
        sources inconnues, déplacez|déplacer .. boîte_de_réception|boite_de_reception|spam|indésirables
        marquez|marquer .. non|pas|comme .. spam|indésirable|sûr|fiable, le déplacer vers votre
    """,
    "protection_off": """
        désactivez|désactiver|désactive|coupez|éteignez|arrêtez|désinstallez|désinstaller|suspendez|coupe|
            éteins .. antivirus|pare_feu|firewall|defender|protection|sécurité|chien|play_protect|companion|
            double_authentification
        antivirus|pare_feu|protection .. désactivez|désactiver|désactivé
    """,
    "avoid_check": """
        n appelez|appelle|contactez|contacte|allez|va .. pas|surtout|jamais .. banque|police|agence|conseiller|
            ancien*|moi
        n|ne .. appelez|contactez|contacte|allez|téléphonez|rappelez|rappelle|appelle .. pas|ni .. banque|police|
            agence|conseiller|gendarmerie|ancien*|numéro
        je suis en réunion|conférence .. peux|pas|sans|et, je ne peux|peut|pourrai|suis pas|plus .. téléphoner|
            parler|appeler|répondre|joignable|au_téléphone
        peux pas .. parler|appeler|téléphoner|répondre, uniquement|seulement par .. mail|email|whatsapp|message|sms|
            écrit
        inutile de .. appeler|contacter .. banque|police, sans passer par la banque, injoignable par téléphone
        ne prévenez pas
    """,
    "erase": """
        supprimez|supprimer|supprime|effacez|effacer|efface .. message|messages|conversation|discussion|sms|mail|
            courriel|historique
        supprime .. ancien numéro, supprimer .. ancien .. numéro, effacez .. ancien, détruisez
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        salut|coucou|bonjour|bonsoir|hello|hey|cc maman|papa|mamie|papi|papy|mamy|mami|tonton|tata|tatie|mémé|pépé
        maman|papa|mamie|papi|papy c_est|j_ai|je|mon, c est moi .. maman|papa|mamie|papi|papy|ton|ta
        c est .. ton|ta fils|fille|petit_fils|petite_fille|neveu|nièce
        je suis .. ton|ta fils|fille|petit_fils|neveu|nièce, ton fils|petit_fils, ta fille|petite_fille, ton fiston
        devine .. qui, bonsoir tonton, ici ton fils
    """,
    "kin_word": "maman, papa, mamie, papi, papy, tonton, tata, tatie, mon fils, ma fille",
    "new_number": """
        mon|un nouveau numéro|téléphone|portable|tel|tél|num, nouveau numéro, nouveau num
        changé .. numéro|téléphone, numéro .. temporaire|provisoire, c est .. nouveau numéro
        enregistre|enregistrez .. numéro, téléphone|portable .. d_un|d_une|de_mon|de_ma ami|amie|collègue|collegue|
            pote|copine
        ancien numéro, nouvelle carte sim, écris|écrire|envoie|contacte .. sur .. nouveau|ce .. numéro
        sur ce numéro, envoie .. whatsapp .. numéro, nouveau whatsapp
    """,
    "phone_broken": """
        téléphone|portable|tel|tél|écran|iphone|mobile .. cassé|cassée|volé|perdu|tombé|abîmé|hs|eau|toilettes|
            panne|réparation|mort|lâché
        perdu|cassé|volé .. mon .. téléphone|portable|tel|tél|iphone|mobile, téléphone|portable .. machine_à_laver
        fait tomber .. téléphone|portable|tel, ancien téléphone, carte sim .. défectueuse|bloquée|hs|endommagée
    """,
    "cannot_call": """
        peux|peut|pourrai|puis .. pas|plus .. appeler|téléphoner|parler
        micro|haut_parleur|caméra .. cassé|marche|fonctionne|hs, appels .. marchent|fonctionnent|passent .. pas
        pas appeler, que par message|sms|écrit|whatsapp, m appelle pas, ne m appelle pas
        écris|envoie moi .. message|whatsapp|sms .. sur|dès|quand|ici, micro ne
    """,
    "need_money": """
        besoin .. argent|aide|#money|virement|service|urgent, peux|pourrais|peut tu .. payer|virer|envoyer|faire|
            avancer|prêter|régler|dépanner
        pouvez vous .. prêter|avancer|dépanner, prête|avance|vire|envoie moi .. #money|argent
        payer .. facture|loyer|factures .. pour|urgent|aujourd|ce, facture .. à payer|en_retard|urgente|payer|régler
        rembourse|rembourserai|rends|rendrai .. demain|lundi|vite|bientôt|soir|dès
        je te rembourse|rends|rendrai|rembourserai, te .. rembourse|rembourserai
        application bancaire .. marche|bloquée|accès|fonctionne, faire un virement
        accès .. mon compte|ma_banque|mes_comptes, un virement .. urgent, envoyé moi|nous .. #money|argent|#number
    """,
    "emergency": """
        accident .. voiture|grave|j_ai|route, eu un accident, à l hôpital, en prison, en garde à vue, arrêté par
        arrêtée, agressé|agressée, volé .. portefeuille|sac|passeport|papiers|affaires
        perdu .. portefeuille|passeport|papiers|sac, bloqué|bloquée .. étranger|aéroport|hôtel|ici, kidnapp*, enlevé
        renversé .. quelqu|personne|femme, besoin .. avocat|opération|chirurgie, opération urgente, gravement blessé
        dans la galère, ennuis, coincé|coincée .. étranger|aéroport, payer .. caution
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        vous avez|tu_as|avez|a gagné|remporté, a gagné .. #money|iphone|lot|prix, gagnez .. un|une|#money|des
        gagner .. un|une|#money|bon|bons|prix|récompense, heureux gagnant|gagnants
        vous êtes .. gagnant|heureux|notre|sélectionné, es .. gagnant|gagnante
        gagnant|gagnants .. tirage|potentiel|concours|loterie, tirage au sort, loterie, tombola, jackpot, gros lot
        lot .. attend|réclam*|gagné, prix .. attend|réclam*|fantastique|recevez
        cadeau .. attend|offert|gratuit|recevoir|réclam*, recevoir .. cadeau|récompense|prix|gratuitement|
            toute_nouvelle|tout_nouveau|boîte
        récompense .. réclam*|attend|recev*|gagner, réclamer|réclamez .. récompense|prix|cadeau|lot, pour réclamer
        carte cadeau .. gagn*|recev*|offerte|réclam*, chèque cadeau, bon d achat .. prêt|gagn*|#money|attend
        bons d achat, enquête|sondage|questionnaire .. recev*|gagn*|expérience|récompense|cadeau|participer|
            commenc*|maintenant
        participez|participer|répondez|répondre|remplissez|complétez .. enquête|sondage|questionnaire, court sondage
        iphone|samsung|ps5 .. gratuit|gagn*|offert, points de fidélité .. expir*, mystery box, boîte mystère
        toute nouvelle|tout_nouveau .. pour réclamer, votre .. est prêt .. livré .. gagn*
        vous recevrez .. prix|cadeau
    """,
    "claim": """
        réclamez, réclamer, réclame, récupérez, récupérer, profitez en, en profiter, en bénéficier, bénéficiez
        bénéficier, obtenez, obtenir, percevoir, toucher, participez, participer, convertissez, recevez votre|le|la
        retirer votre|vos, encaisser
    """,
    "big_money": """
        million*, millions, milliards, #money million*, somme de .. #money|million*|euros, grosse somme, fortune
        somme importante, importante somme, dollars américains, centaines de milliers
    """,
    "inheritance": """
        héritage, hériter, succession, bénéficiaire*, légataire, feu .. mon|mari|époux|client, défunt*
        décédé|décédée .. client|mari|époux|laissant|sans|testament, testament, plus proche parent, ayant droit
        donation, don de .. #money|million*, faire un don, don humanitaire
        fonds .. non réclam*|bloqu*|débloc*|transfer*, compte dormant, compensation .. fonds|#money|victime*
        cancer .. gorge|stade|phase|médecin*|généralisé, maladie incurable, veuve, orphelin*, orphelinat
        oeuvres caritatives|de_charité, humanitaire, proposition d affaires|affaire|partenariat, pourcentage
        pour_cent .. pour_vous|somme|fonds, sans risque, diplomate, consignation
        transfert .. de fonds|somme|million*|l_argent, virement .. en votre nom, léguer, lègue, mallette
    """,
    "returns": """
        #number% de? rendement|profit*|gain*, #number% par jour|semaine, #number% garanti|garantis
        rendement*|gains|profits|bénéfices|revenus|revenu .. garanti|garantis|quotidien|quotidiens|assuré|mensuel|
            élevé|élevés|journalier|passif|passifs
        #number .. rendement|par_jour|par_mois|de_profit|de_bénéfice|d_intérêt
        doublez|doubler|triplez|multipliez .. argent|mise|investissement|capital, sans risque, aucun risque
        devenir riche, gagnez|gagner|gagne .. #money .. par|jour|mois|semaine, liberté financière
        indépendance financière, investissez|investir .. #money .. gagn*|recev*|et, investissement minimum
        dépôt minimum, argent facile, gagner de l argent .. ligne|facilement|maison|vite, potentiel exceptionnel
        rapporte .. #money|jour|mois, rentabilité, capital garanti
    """,
    "trading": """
        plateforme|application|groupe|robot|signaux|formation .. trading|investissement|crypto*, forex
        investissement|investir|placement .. crypto*|bitcoin|actions|bourse|plateforme|ligne|sûr|livret|parking*|
            bornes
        cryptomonnaie*, crypto monnaie*, crypto actifs, conseiller .. financier|patrimoine|investissement
        livret .. épargne|rémunéré, placement*, investissez .. dans|avec|sur, marchés financiers, bourse
        mon mentor|oncle|analyste, intelligence artificielle .. trading|gagn*, de|du|le trading
    """,
    "investor_group": """
        rejoignez|rejoins|rejoindre .. groupe|canal|communauté|club|whatsapp|telegram
        groupe vip|whatsapp|telegram|privé, canal telegram|vip, signaux gratuits, conseils boursiers
    """,
    "withdraw_fee": """
        taxe|frais|impôt|dépôt|commission|caution|#money .. avant|pour .. retrait|retirer|débloquer|récupérer|
            déblocage
        retrait|retirer .. frais|taxe|dépôt|bloqué|commission|caution|payer|impôt
        compte|fonds .. gelé|gelés|bloqués .. payer|dépôt|frais|taxe, payer|payez|réglez .. frais|taxe|impôt|
            commission .. retrait|débloquer|retirer|récupérer
        débloquer .. fonds|gains|retrait
    """,
    "job": """
        offre|offres|opportunité d emploi, emploi .. à_domicile|temps_partiel|en_ligne|télétravail
        travail .. à_domicile|temps_partiel|en_ligne|de_chez|télétravail
        travailler .. à_domicile|de_chez|maison|en_ligne, poste .. à_pourvoir|vacant|disponible
        nous recrutons|recherchons|embauchons, recruteur*, recruteuse, responsable recrutement, recrutement
        ressources humaines, votre|ton cv, cherchez|cherches|recherchez .. emploi|travail|job, job étudiant
        sans expérience, aucune expérience, client mystère, complément de revenu*, mi temps, temps partiel
        agent de paiement|transfert|réexpédition, job .. ligne|étudiant|payé|domicile
    """,
    "job_pay": """
        gagnez|gagner|gagnerez|salaire|rémunération|commission|payé|revenu|revenus|touchez .. #money .. par|jour|
            semaine|mois|heure
        #money .. par|la|le|chaque .. jour|semaine|mois|heure|journée, #money par jour|mois|semaine|heure
        salaire|paiement|rémunération .. quotidien*|journalier*|hebdomadaire*|jour, horaires .. flexibles|libres
        temps libre, #number à #number .. minutes|heures|euros|par, argent de poche
    """,
    "task": """
        tâches .. simples|quotidiennes|ligne|compléter|effectuer|terminer, tâche .. simple|terminée|quotidienne
        aimer|liker|noter|évaluer|commenter|s_abonner .. vidéos|hôtels|produits|applications|chaînes|youtube|pages|
            restaurants
        likes|avis .. youtube|tiktok|google|vidéos|instagram|hôtels, optimis* .. applications|produits|commandes
        missions .. simples|rémunérées|quotidiennes, solde négatif, tester .. applications|produits
    """,
    "romance": """
        mon|ma amour|chéri|chérie|coeur|ange|reine|roi|bébé|trésor|princesse|douce|bien_aimée, je t aime
        tu me manques, âme soeur, veuf, divorcé|divorcée, cherche .. amour|relation|homme|femme|âme|sérieux
        relation sérieuse|durable, amour véritable|vrai, amoureux|amoureuse
        ton|votre profil .. vu|plu|attiré|aimé|beau, vu .. ton|votre profil, ta|votre photo, plateforme pétrolière
        armée américaine, militaire .. mission|base|syrie, chirurgien, destin
        bonjour|bonsoir|bonne_nuit .. mon_amour|chéri|chérie|mon_coeur|ma_belle|beauté|mon_ange, épouser
        notre avenir, reste de .. vie, bisous mon|ma, ingénieur .. offshore|pétrol*, dieu .. mis
    """,
    "acquaint": """
        faire connaissance, mieux .. connaître, te connaître, vous connaître, être .. amis, devenir .. amis
        mauvais numéro, trompé de numéro, erreur de numéro, enchanté|enchantée, comment t appelles, d où viens tu
        quel âge as, es tu .. célibataire|marié*, je m appelle, que fais tu .. vie, c est .. numéro de, me présenter
        es tu toujours
    """,
    "recorded": """
        enregistré|filmé .. vous|tu|t|vidéo|webcam, vidéo .. de_vous|de_toi|montre|intime*|masturb*, webcam
        votre|ta caméra, masturb*, site*|vidéo*|contenu* .. porno*|adulte*|pour_adultes, porno*
        vidéo*|photo*|images .. intime*|nue*|compromett*|sexuel*|privée*, photos dénudées, nudes, sextape, honte
        plaisir solitaire, écran partagé
    """,
    "hacked_you": """
        piraté .. votre|ton|vos|tes, j ai .. piraté|accès|installé|infecté|piégé|eu_accès|pris|copié|obtenu
        accès complet|total, accès .. à_tous|à_vos|à_votre|à_ton .. appareil*|compte*|contacts|webcam|caméra|
            ordinateur
        votre|ton appareil|ordinateur|téléphone|système|compte .. piraté|infecté|compromis, cheval de troie
        je suis .. pirate|hacker, je connais .. mot_de_passe|votre|ton|tout, un de vos mots de passe
        logiciel espion, keylogger
    """,
    "expose": """
        envoyer|enverrai|envoie|publier|publierai|diffuser|diffuserai|partager|partagerai|divulguer|transmettre|
            balancer .. vidéo*|photos|tout|à_tous|à_vos|contacts|proches|famille|images|réseaux
        vos|tes contacts|proches|amis, tous vos|tes, réseaux sociaux, ruiner|détruire .. réputation|vie
        rendre public, réputation
    """,
    "ransom": """
        payez|payer|envoyez|envoyer|virez|transférez|verser .. #money|bitcoin*|btc
        adresse|portefeuille .. bitcoin|btc, bitcoin .. adresse|portefeuille|wallet, mon portefeuille|wallet
        #number heures .. pour|payer, rançon, mon adresse btc|bitcoin, vous avez #number heures|jours
    """,
    "threat_harm": """
        vous|te tuer, tueur à gages, bombe, explosif*, acide .. visage, sais où .. habit*|vis|vivez
        mal à votre|ta famille, éliminer .. vous|te
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        virus .. détect*|trouvé*|infect*|sur, ordinateur|pc|appareil|téléphone|système|iphone .. infecté|en_danger|
            bloqué|verrouillé|piraté|compromis
        support technique, assistance technique, technicien .. microsoft|windows|agréé
        support|service|assistance .. microsoft|windows|apple, licence .. expir*, code erreur, erreur windows
        antivirus .. expir*|renouvel*|abonnement, protection .. expir*|renouvel*
        mcafee|norton|avast .. expir*|renouvel*|abonnement, adresse ip .. piraté*|compromis*
        numéro de série .. infect*
    """,
    "charged": """
        a_été|sera|serez|seront|être .. débité|prélevé|facturé|débitée|prélevée|renouvelé|prélevés|débiter
        renouvellement .. automatique|abonnement|de_votre|montant, abonnement .. renouvelé|renouvel*|sera|de|facture
        votre commande .. de|confirmée|#money|validée, merci pour votre|de_votre .. commande|achat|paiement
        paiement de .. #money, montant de .. #money, achat .. de|d_un .. #money
        transaction .. de|numéro|validée .. #money, virement de .. #money, prélèvement .. de #money
    """,
    "renewed": """
        abonnement*, renouvel*, commande*, facture, remboursement*, licence, adhésion, service résiliation|annulation
    """,
    "bank_notice": """
        votre carte, carte bancaire, carte se terminant, cb, sans contact, par carte
    """,
    "other_way": """
        dans|depuis|sur|via votre|l|ton|notre application|appli|app|espace|site, sur le site, espace client
        espace personnel
        répondez oui|non|stop, en agence, au dos de
    """,
    "to_cancel": """
        pour .. annuler|contester|stopper|résilier|bloquer .. appelez|contactez|commande|paiement|transaction|
            opération|virement|achat
        annuler .. appelez|contactez|au|opération|transaction|paiement
        si vous .. n_êtes|n_avez .. pas .. origine|autorisé|effectué|demandé|commandé|auteur, si ce n est pas vous
        pas à l origine, si .. ne s agit pas .. vous, vous ne reconnaissez pas
        opposition .. appelez|contactez|carte, pour .. remboursement|opposition, s agit pas de vous
        non autorisé* .. appelez|contactez
    """,
    "parcel": """
        colis, livraison, livrer, expédition, envoi, paquet, livreur, chauffeur, numéro de suivi, code de suivi
        point relais, centre de distribution|tri, acheminement, votre commande, lettre recommandée, recommandé
        avis de passage, chronopost, colissimo, mondial relay, douane, affranchissement, boîte aux lettres
        sera|est|été|être|étre livré
    """,
    "parcel_problem": """
        n a|n_ont|pas pu .. livré|livrer|être|distribué|remis, pas pu être|étre .. livré|distribué
        impossible|impossibilité .. livrer|livraison|distribuer, échec .. livraison|distribution
        livraison .. échou*|manquée|suspendu*|attente|impossible|problème|reportée|retard*|a_échoué|non|annulée|
            reprogram*
        problème .. livraison|acheminement|adresse|colis|d_acheminement
        adresse .. incomplète|incorrecte|erronée|manque*|invalide|illisible
        adresse de livraison .. confirm*|vérif*|mettre, confirmez .. adresse|livraison|acheminement|expédition
        confirmer .. adresse|livraison|acheminement|expédition|envoi, colis .. en_attente|bloqué|retenu|suspendu|
            arrêté|attend|retourné|refusé|attente|rencontr*|problème|erreur|manqué
        arrêté .. centre|raison|douane, retenu en douane, frais .. douane|livraison|impayés|affranchissement|port
        aucun affranchissement, manque .. affranchissement|adresse, droits de douane, affranchissement
        retourné|retour à l expéditeur, en attente de livraison|paiement|règlement|confirmation
        nouvelle .. date|livraison .. livraison|choisir|sélectionner|planifier
        reprogrammer|replanifier .. livraison, reprogrammez, absent .. lors|passage|domicile
        vous .. avons|avez manqué, essayé de livrer, actualiser .. livraison|informations
        boîte aux lettres .. trop|accessible|dimension*, informations de livraison, dimensions .. boite
        mise à jour sur votre colis, instructions .. colis, en attente d instruction*, déclarations .. ici
        programmez votre livraison, centre d importation
    """,
    "tax_refund": """
        remboursement .. #money|impôt*|fiscal|de|électronique|attente|disponible|ameli|caf|sur|dernier|santé
        trop perçu, trop percu, crédit d impôt, admissible .. remboursement|aide
        éligible .. remboursement|aide|prime|chèque|indemn*, vous avez droit à
        droit à un remboursement|une_aide|une_prime, aide de #money, aide .. état|exceptionnelle|fonds
        chèque énergie, prime .. énergie|exceptionnelle|inflation|#money, formulaire de remboursement
        allocation .. attente|bloqué*|versement|suspend*, indemnité .. inflation|carburant|attente, compte formation
        cpf, droits .. expir*|acquis, fonds de solidarité, régularisation .. crédit|faveur
        percevoir vos remboursements, recu un remboursement, bénéficiez d une aide, surfacturation
        remboursements .. compte|impôts|impots, processus de remboursement, convertir vos droits, droits acquis
        solde .. crédité|expiration
    """,
    "fine_notice": """
        amende .. impayée|stationnement|majorée|forfaitaire|régler|payer|retard, amendes, contravention*, infraction
        dossier d infraction, vignette crit_air|réglementaire, crit air, péage .. impayé|régler|retard
        retard .. paiement, stationnement .. impayé*|amende|infraction, impayé, impayée, impayées
        facture impayée|impayee, dette|dettes .. fiscale*|régler|impayée*, avis de contravention
        forfait post stationnement, excès de vitesse, taxe impayée, régularis* .. situation|facture|dossier|amende
        ulys, flux libre, muni de la vignette, vignette règlementaire
    """,
    "account_trouble": """
        compte|accès|carte|abonnement|ligne|paypal|netflix|messagerie|boîte_mail|espace_client|espace|profil|banque|
            services|inscription|contrat|forfait|identifiant|mot_de_passe|clé|wallet|certicode|securipass|paiement|
            prélèvement|service|carte_vitale .. a_été|est|sera|va_être|seront|sont|temporairement|a|pourra_être|
            expire|expirera|arrive .. suspendu|suspendue|bloqué|bloquée|limité|limitée|restreint|restreinte|
            désactivé|désactivée|expiré|expirée|fermé|refusé|rejeté|compromis|expiration|gelé|résilié|échoué|expire|
            suspension|le|à_expiration
        votre .. compte|carte|accès|abonnement|contrat .. suspendu|bloqué|bloquée|limité|expiré|expire|restreint
        activité|connexion|transaction|opération inhabituelle|suspecte|inhabituel|frauduleuse
        connexion .. nouvel_appareil|inhabituelle|suspecte|frauduleuse|inconnu, nouvel appareil
        nouveau bénéficiaire, tentative* .. connexion, rejet .. paiement|prélèvement
        paiement .. rejeté|refusé|échoué|échec|non_abouti|impayé|attente, dernier paiement
        prélèvement .. rejeté|refusé|impayé, problème .. avec|sur .. compte|paiement|abonnement|carte
        raisons de sécurité, mesure|mesures de sécurité, nouvelle .. réglementation|directive|mise_à_jour|
            carte_vitale
        vérification de sécurité, expiration de .. votre, mettre à jour|actualiser|confirmer|vérifier|valider|
            actualisez|confirmez|vérifiez|validez|mettez_à_jour vos|votre|l_intégralité|les|tes|ton .. compte|
            informations|coordonnées|identité|données|dossier|profil|accès|paiement|carte|abonnement
        restriction .. sur|compte|ligne, réactivation, compte .. pas .. vérifié|confirmé|à_jour, pas encore activé
        service .. expire, activez votre .. compte|service|clé|certicode|carte, une esim a été
        changement de votre sim, demande de changement, carte vitale .. expir*|disponible|nouvelle
        sim .. demandée|commandée, doit être réactivé, réactivé avant, paiement .. été rejeté
        facture .. payée 2|deux fois
    """,
    "storage": """
        messagerie|boîte_mail|boite_mail|stockage|espace|cloud|icloud|quota|boîte_de_réception .. plein|pleine|
            saturé|saturée|limite|dépassé|presque|complet|atteint
        espace de stockage, messages .. en_attente|bloqués|retenus|quarantaine|non_distribués|non_remis
        e_mails|mails|emails .. en_attente|bloqués|retenus|quarantaine|non_remis, quarantaine
        photos .. supprimées|perdues, webmail .. mise|compte|équipe|mise_à_jour, serveur de messagerie
        administrateur .. messagerie|mail, fichiers .. supprimés|perdus
    """,
    "shared_doc": """
        document|fichier|dossier .. partagé|signer|signature|attente|consulter|reçu|sécurisé
        partagé .. document|fichier|avec_vous|dossier, signer .. document|électroniquement, docusign, message vocal
        messagerie vocale, fax .. reçu|nouveau, nouveau fax|message_vocal, appel manqué, onedrive, sharepoint
        wetransfer, dropbox, message sécurisé, bon de commande .. joint|pièce|ci, avis de paiement|virement
        justificatif de virement|paiement, convocation .. joint|pièce|ci, nouveau message .. espace|messagerie
        bulletin .. salaire|paie .. joint|consulter|modif*
    """,
}
_MONEY = {
    # --- money on its way, and conversations ------------------------------------------------------------------
    "safe_account": """
        compte sécurisé|sûr|de_sécurité|sécurité|tampon|miroir|séquestre
        compte .. sécurisé|sécurité|provisoire .. transfér*|vir*|argent, mettre|mettez|transférez|transférer|virez|
            virer|placer .. argent|fonds|économies|épargne|avoirs .. sûr|sécurité|abri|sécurisé
        argent|économies|fonds|épargne .. en_sécurité|à_l_abri|sécuriser|protéger
        protéger|sécuriser .. votre_argent|vos_économies|vos_fonds|votre_épargne|vos_avoirs, coursier|livreur|agent|
            collègue|policier|inspecteur|gendarme .. récupérer|chercher|passer|venir|prendre|récupérera|passera|
            viendra .. carte|argent|espèces|bijoux|enveloppe|or|chez|domicile
        remettez|remettre|remets|confiez|donnez .. carte|espèces|bijoux|argent|enveloppe .. coursier|agent|policier|
            collègue|livreur
        coursier .. carte|banque, retirez|retirer .. espèces|argent .. et, faux billets, numéros de série
        coupez .. carte .. deux|enveloppe, aider .. enquête|police|arrêter|coincer, lingots
    """,
    "overpaid_back": """
        versé|payé|viré|envoyé|remboursé|crédité .. trop|par_erreur|en_trop|erreur
        trop .. versé|payé|viré|remboursé, par erreur .. versé|payé|viré|envoyé|remboursé|crédité, renvoyez|
            renvoyer|retournez|remboursez|reversez|reverser|rembourser .. différence|surplus|excédent|trop_perçu|
            reste|solde
        différence .. renvoy*|rembours*|revers*|virer, chèque .. encaiss*|dépos* .. et|puis|reste|renvoy*|virement
        gardez .. #money|reste .. et|envoyez, transférer le reste
    """,
    "boss_favour": """
        êtes vous|es_tu .. disponible|libre|au_bureau|là|occupé, avez vous|as_tu .. minute|instant|moment|temps
        besoin .. service|aide|vous|toi|ton_numéro|votre_numéro, petit service
        tâche .. urgente|confidentielle|rapide|à_te|à_vous, je suis en .. réunion|conférence
        pouvez vous|peux_tu .. m_aider|occuper|faire|gérer|rendre .. service|moi|rapidement|discrètement|achat|cela
        opération .. confidentielle|urgente, surprise .. équipe|personnel|collègues|employés
        envoyez|envoie|donnez moi .. numéro|portable|whatsapp, rembourserai .. dès|plus_tard|ce_soir
    """,
    "keyboard": """
        appuyez .. touche|windows|ctrl|entrée|r, touche windows, touches windows, windows r, ctrl .. v|c
        collez .. ctrl|terminal|exécuter|entrée|commande|code, invite de commande*, powershell
        terminal .. ouvrez|collez, ouvrez .. terminal|powershell|exécuter, fenêtre exécuter
        copiez .. commande|code .. collez, appuyez sur entrée
    """,
    "captcha": """
        pas un robot, êtes humain, êtes un humain, vous n êtes pas un robot, captcha, recaptcha
        vérification humaine, étapes de vérification, cloudflare, prouvez que vous
    """,
    "changed_bank": """
        nouveau|nouvelles|nouvel|nouveaux|nouvelle .. rib|coordonnées_bancaires|iban|compte_bancaire|domiciliation|
            banque
        coordonnées_bancaires|rib|iban|compte_bancaire|banque .. changé|modifié|modifiées|changement|nouveau|
            nouvelles|mis_à_jour
        changement|modification .. rib|coordonnées_bancaires|iban|compte|domiciliation, changé de banque|compte|rib
        ancien|ancienne .. compte|rib|iban .. plus|fermé|clôturé|audit
        désormais .. vir*|paiement*|régl* .. compte|rib|iban, effectuer|effectuez|faire|envoyer|
            adresser .. virement*|paiement*|règlement* .. nouveau|ce|suivant|autre .. compte|rib|iban
        compte .. audit|contrôle_fiscal .. nouveau|autre|virement, ne .. plus .. ancien .. compte|rib
        salaire .. nouveau .. compte|rib, modifier .. mon_rib|mes_coordonnées|compte .. salaire|paie|virement
        nouveau compte .. virement*|règlement*|paiement*
    """,
    "invoice_due": """
        facture* .. impayée*|jointe|échéance|retard|ci_joint|pièce_jointe|numéro|attente|joint|en_souffrance|échue|
            due|régularisation|régler
        relance, mise en demeure, échéance, solde dû, rappel de paiement|facture, retard de paiement|règlement
        paiement .. en_retard|attente|dû, virement .. urgent|aujourd|ce_jour|immédiat, impayé, régler la facture
    """,
    "loan": """
        prêt .. entre_particuliers|accordé|taux|d_argent|personnel|rapide|de|urgent|approuvé|sans
        crédit .. accordé|rapide|sans|taux|approuvé|refus*, offre de prêt|crédit, prêt entre particulier, prêteur
        taux d intérêt|de #number, rachat de crédit*, besoin d un prêt|crédit, financement rapide
        offre de financement
    """,
    "marketplace": """
        toujours .. disponible|en_vente|vendre, votre|ton annonce|article, votre annonce
        transporteur|coursier|livreur .. viendra|récupér*|passer|chercher, paiement sécurisé
        payer|paye .. via|par .. lien|paypal|livraison|vinted|leboncoin
        leboncoin|vinted .. paiement|lien|acheteur|confirm*|argent, acheteur .. payé|a|attend
        recevoir .. paiement|argent|fonds .. lien|cliqu*|confirm*, caution .. avant|réserver|visite|clés|virement
        clés .. envoy*|poste|courrier, propriétaire .. étranger, je suis .. étranger .. clés|logement
        mandat cash|western
    """,
    "health_cure": """
        perdre|perdez .. poids|kilos, minceur, remède, miracle, diabète, glycémie, érection, viagra, cbd, keto
        ventre plat, acouphène*, prostate, brûle graisse*, arthrose
    """,
    "warmth": """
        mon|ma amour|chéri|chérie|coeur|ange|reine|roi|bébé|trésor|princesse, je t aime, tu me manques
        pense .. à toi|vous, bonjour|bonsoir|bonne_nuit .. mon_amour|chéri|chérie|mon_coeur|ma_belle|beauté|mon_ange
        tu me rends heureu*, notre avenir, âme soeur, bisous, je t embrasse, fais de beaux rêves, rêve de toi
        tu es .. belle|beau|merveilleu*|spécial*|incroyable, confiance en toi, si proche de toi, tendrement
    """,
    "excuse_meet": """
        ne peux|pas|pourrai|impossible .. appel_vidéo|caméra|rencontrer|venir|voyager|visio|voir
        caméra .. cassée|marche|fonctionne, pas de visio|caméra|vidéo
        quand|dès|une_fois .. contrat|mission|projet|congé .. fini*|termin*|rentr*|signé|viendrai, en mission
        sur la plateforme|base|le_bateau, vol .. annulé|raté|manqué, mauvaise connexion|réseau
        visa .. refusé|problème|frais, prochaine fois .. voir|rencontrer, prochain mois
        pas autorisé .. caméra|vidéo|téléphone
    """,
    "money_story": """
        frais .. hôpital|d_hôpital|hospitalisation|douane|visa|médicaux, hôpital .. payer|facture|opération
        opération, bloqué à la douane|l_aéroport, billet d avion, ma|mon carte|compte .. bloquée|bloqué|gelé|marche|
            refusée
        loyer .. payer|retard, colis .. envoyé|douane|cadeau*, mon|ma fils|fille|mère .. malade|hôpital|opér*|
            accident
        te rembourser, rembourserai .. double|dès|quand, prête moi, besoin de ton aide, aide moi .. à|avec|#money
        promets .. rembours*, coupon* .. recharge|pcs
    """,
    "platform_push": """
        ouvre|ouvrez|ouvrir|crée|créez|créer .. compte .. plateforme|binance|sur|application|trading
        inscris|inscrivez .. plateforme|lien|site, télécharge|téléchargez .. application|plateforme|wallet|
            metatrader
        commence|commencez .. avec .. #money|petit*, dépose|déposez|verse .. #money|plus|argent|encore
        investis|investissez .. plus|#money|avec|encore, je .. apprendrai|guiderai|montrerai|guide|montre .. toi|
            vous|comment
        suis|suivez .. mes instructions|conseils|signaux, profit*|gains .. aujourd|#money|déjà
        mon|ma .. oncle|tante|mentor|analyste, augmente* .. dépôt|investissement|capital
        ton|votre compte .. a|affiche|augment*
    """,
    "doubt": """
        non, pas sûr|sûre, je ne .. sais|pense|crois|comprends|veux|peux, pourquoi .. dois|devrais|faut|je
        est ce .. vrai|arnaque|sérieux|légal, c est .. arnaque|bizarre|louche, arnaque, es tu .. réel|vrai|arnaqueur
        peut on .. voir|appeler|rencontrer|visio, ma|mon .. banque|fille|fils|mari|femme|ami .. dit|pense, prouve
        je refuse, déjà .. payé|envoyé|versé, doute, doutes
    """,
    "code_request": """
        quel est .. code, donne|donnez|envoie|envoyez|dis|dites|transfère|transférez|communiquez|lis|lisez moi|
            nous .. code|codes|chiffres
        code .. par_erreur|erreur .. envoyé, envoyé .. code .. par_erreur|erreur, renvoie .. code
        peux tu .. me|m .. code, pouvez vous .. me|m|nous .. code, besoin .. du code
    """,
}

FRENCH = Language(
    code="fr",
    common="""le la les des et est un une vous de du pour dans que qui pas sur au avec votre vos nous ce sont plus par
        cette aux mais ou veuillez notre ne je mon ma tu te ton ta ici merci bonjour si en avez été afin""",
    concepts={
        name: phrases
        for table in (_TURNS, _DOING, _WANTED, _PRESSURE, _COVER, _KIN, _LURES, _NOTICES, _MONEY)
        for name, phrases in table.items()
    },
)
