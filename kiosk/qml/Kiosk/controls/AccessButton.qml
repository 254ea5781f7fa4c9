// Opens what makes the screens easier.
import Kiosk

Button {
    icon: "accessibility"
    name: qsTr("Make it easier")
}
