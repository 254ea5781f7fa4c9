// The kiosk's own first page or gallery in the colours of the draft, in whatever room there is.
pragma ComponentBehavior: Bound
import QtQuick
import Admin.Bridge
import Kiosk as House

Rectangle {
    id: preview

    required property Styling styling
    property string page: "attract"

    color: House.Theme.ground
    clip: true
    Component.onDestruction: {
        House.Theme.own = null;
        House.Theme.logo = House.Theme.background = "";
        House.Theme.light = false;
    }

    Binding { target: House.Theme; property: "width"; value: Math.max(160, preview.width) }
    Binding { target: House.Theme; property: "height"; value: Math.max(160, preview.height) }
    // The proportions of a kiosk's screen of 24 inches, 531 mm long, whatever size this one has.
    Binding { target: House.Theme; property: "pixelsPerMm"; value: Math.max(preview.width, 160) / 531 }
    Binding { target: House.Theme; property: "own"; value: preview.styling.palettes; restoreMode: Binding.RestoreNone }
    Binding { target: House.Theme; property: "light"; value: preview.styling.palette === "light"; restoreMode: Binding.RestoreNone }
    Binding { target: House.Theme; property: "logo"; value: preview.styling.logo; restoreMode: Binding.RestoreNone }
    Binding { target: House.Theme; property: "background"; value: preview.styling.background; restoreMode: Binding.RestoreNone }

    Loader {
        anchors.fill: parent
        active: preview.styling.ready
        sourceComponent: preview.page === "attract" ? attract : gallery
    }
    Component {
        id: attract

        House.AttractPage {
            attract: preview.styling.attract
            eventName: preview.styling.eventName
            languages: ["vi", "en", "ko"]
            language: preview.styling.spoken
            focus: false
        }
    }
    Component {
        id: gallery

        House.GalleryPage {
            gallery: preview.styling.gallery
            search: preview.styling.search
            keyboard: preview.styling.keyboard
            room: preview.styling.room
            eventName: preview.styling.eventName
            languages: ["vi", "en", "ko"]
            language: preview.styling.spoken
        }
    }
    // Only to be looked at.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
}
