// Every page of the kiosk; the one that is on is `kiosk.screen`.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: pages

    required property Kiosk kiosk

    signal languageTouched
    signal accessTouched

    PageSlot {
        shown: pages.kiosk.screen === "attract"
        sourceComponent: AttractPage {
            attract: pages.kiosk.attract
            eventName: pages.kiosk.sign.name
            languages: pages.kiosk.languages.codes
            language: pages.kiosk.languages.current
            onBegun: language => pages.kiosk.begin(language)
        }
    }
    PageSlot {
        shown: pages.kiosk.screen === "gallery"
        sourceComponent: GalleryPage {
            gallery: pages.kiosk.gallery
            search: pages.kiosk.search
            keyboard: pages.kiosk.keyboard
            room: pages.kiosk.room
            eventName: pages.kiosk.sign.name
            languages: pages.kiosk.languages.codes
            language: pages.kiosk.languages.current
            onDemoChosen: id => pages.kiosk.openDemo(id)
            onLanguageChosen: code => pages.kiosk.languages.choose(code)
            onLanguageTouched: pages.languageTouched()
            onAccessTouched: pages.accessTouched()
        }
    }
    PageSlot {
        shown: pages.kiosk.screen === "demo"
        sourceComponent: DemoPage {
            demo: pages.kiosk.demo
            logos: pages.kiosk.logos
            onBack: pages.kiosk.back()
            onHowTouched: pages.kiosk.openHow()
            onTakeHomeTouched: pages.kiosk.openTakeHome()
            onContactTouched: pages.kiosk.openContact()
            onLanguageTouched: pages.languageTouched()
            onAccessTouched: pages.accessTouched()
        }
    }
    PageSlot {
        shown: pages.kiosk.screen === "how"
        sourceComponent: HowPage {
            how: pages.kiosk.how
            onBack: pages.kiosk.back()
            onFailTouched: pages.kiosk.tryToFail()
            onLanguageTouched: pages.languageTouched()
            onAccessTouched: pages.accessTouched()
        }
    }
    PageSlot {
        shown: pages.kiosk.screen === "take-home"
        sourceComponent: TakeHomePage {
            takeHome: pages.kiosk.takeHome
            logos: pages.kiosk.logos
            onBack: pages.kiosk.back()
            onAccessTouched: pages.accessTouched()
            onLanguageTouched: pages.languageTouched()
        }
    }
    PageSlot {
        shown: pages.kiosk.screen === "contact"
        sourceComponent: ContactPage {
            contact: pages.kiosk.contact
            logos: pages.kiosk.logos
            keyboard: pages.kiosk.keyboard
            onBack: pages.kiosk.back()
        }
    }
    PageSlot {
        shown: pages.kiosk.screen === "thanks"
        sourceComponent: ThanksPage {
            thanks: pages.kiosk.thanks
            logos: pages.kiosk.logos
            onHome: pages.kiosk.home()
            onWiped: pages.kiosk.wipe()
        }
    }
    PageSlot {
        shown: pages.kiosk.screen === "failed"
        sourceComponent: FailedPage {
            failed: pages.kiosk.failed
            onOtherChosen: pages.kiosk.home()
            onAgainChosen: pages.kiosk.tryAgain()
            onBack: pages.kiosk.back()
            onLanguageTouched: pages.languageTouched()
            onAccessTouched: pages.accessTouched()
        }
    }
}
